from .approval import Approval
from .beside import ApprovalChange, ApprovalLink

__all__ = ["Approval", "ApprovalChange", "ApprovalLink"]
