"""How is a year of out and in drawn? Two bars for each month; the same numbers stand in a table beside."""

from django.utils.formats import date_format

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 420, 220, 30, 14, 186
STEP = (WIDTH - LEFT) / 12
BAR = 12


def chart_of(months):
    most = highest(months)
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "left": LEFT,
        "lines": [{"y": height_of(value, most), "value": value} for value in (0, most // 2, most)],
        "months": [bars_of(number, month, most) for number, month in enumerate(months)],
    }


def highest(months):
    """An even number, so that the line in the middle is a whole one."""
    most = max((max(month.out, month.inside) for month in months), default=0)
    return max(2, most + most % 2)


def height_of(value, most):
    return round(BOTTOM - value * (BOTTOM - TOP) / most, 1)


def bars_of(number, month, most):
    x = round(LEFT + number * STEP + 3, 1)
    return {
        "label": date_format(month.first, "M")[:3].strip("."),
        "middle": round(x + BAR + 1, 1),
        "inside": bar(x, month.inside, most),
        "out": bar(round(x + BAR + 2, 1), month.out, most),
    }


def bar(x, value, most):
    y = height_of(value, most)
    return {"x": x, "y": y, "height": round(BOTTOM - y, 1), "width": BAR}
