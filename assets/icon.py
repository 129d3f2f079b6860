"""Draws icon.png: a column of numbers, one of them underlined as a quotation is."""
import struct
import zlib

SIZE = 128
PAPER, INK, MARK = (250, 248, 243), (38, 50, 72), (200, 92, 44)


def inside(x, y, left, top, right, bottom, radius):
    if not (left <= x < right and top <= y < bottom):
        return False
    dx = max(left + radius - x, x - (right - 1 - radius), 0)
    dy = max(top + radius - y, y - (bottom - 1 - radius), 0)
    return dx * dx + dy * dy <= radius * radius


def pixel(x, y):
    if not inside(x, y, 0, 0, SIZE, SIZE, 22):
        return (0, 0, 0, 0)
    for left, right, top in ((44, 104, 28), (64, 104, 52), (28, 104, 76)):
        if inside(x, y, left, top, right, top + 12, 5):
            return (*INK, 255)
    if inside(x, y, 28, 96, 104, 102, 3):
        return (*MARK, 255)
    return (*PAPER, 255)


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


rows = b"".join(b"\0" + bytes(channel for x in range(SIZE) for channel in pixel(x, y)) for y in range(SIZE))
with open("icon.png", "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))
