"""Which part of a long list is answered, and where are the others?"""

from urllib.parse import urlencode

from django.core.paginator import Paginator

from listings.sharing.addresses import whole


def page_of(request, asked, rows, told):
    """`told` makes one row into what is sent. A page beyond the last one is empty."""
    paginator = Paginator(rows, asked.page_size)
    found = paginator.page(asked.page).object_list if asked.page <= paginator.num_pages else []
    return {
        "count": paginator.count,
        "pages": paginator.num_pages,
        "next": address(request, asked, asked.page + 1) if asked.page < paginator.num_pages else None,
        "previous": address(request, asked, asked.page - 1) if 1 < asked.page <= paginator.num_pages + 1 else None,
        "results": [told(row) for row in found],
    }


def address(request, asked, page):
    """All that was asked, and the number of another page."""
    values = asked.model_dump(exclude_unset=True) | {"page": page}
    return f"{whole(request.path)}?{urlencode(values)}"
