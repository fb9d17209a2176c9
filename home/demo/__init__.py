"""What fills an empty portal, and takes it away again? Invented people in real agencies, dated from today."""
