# Writes thin-space.woff: one glyph without an outline, U+202F, 0.19 em wide. Needs fontTools; run in this folder.
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib.tables._g_l_y_f import Glyph

WIDTH = 190

font = FontBuilder(1000, isTTF=True)
font.setupGlyphOrder([".notdef", "thinspace"])
font.setupCharacterMap({0x202F: "thinspace"})
font.setupGlyf({".notdef": Glyph(), "thinspace": Glyph()})
font.setupHorizontalMetrics({".notdef": (WIDTH, 0), "thinspace": (WIDTH, 0)})
font.setupHorizontalHeader(ascent=800, descent=-200)
font.setupNameTable({"familyName": "Recoupe Thin Space", "styleName": "Regular"})
font.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
font.setupPost()
font.font["head"].created = font.font["head"].modified = 3786912000
font.font.recalcTimestamp = False
font.font.flavor = "woff"
font.save("thin-space.woff")
