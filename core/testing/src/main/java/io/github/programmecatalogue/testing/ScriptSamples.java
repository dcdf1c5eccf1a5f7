package io.github.programmecatalogue.testing;

import java.util.List;
import java.util.Set;

/** Texts that programs get wrong. */
final class ScriptSamples {

    /** Words that change under careless case mapping, normalisation, or reordering. */
    static final List<String> WORDS = List.of(
            "Robotics",
            "Робототехника",
            "Ёлка и ёж",
            "TITLE iıİI",
            "Straße ẞ",
            "Σίσυφος",
            "プログラミング",
            "程式設計",
            "𠮷野家",
            "برمجة الحاسوب",
            "שָׁלוֹם",
            "e\u0301cole",
            "école",
            "Z\u0351\u036b\u0343a\u0322lgo",
            "x\u200fy\u202ez");

    /** Emoji of one code point and of several, with modifiers, joiners and flags. */
    static final List<String> EMOJI = List.of("🤖", "👩‍💻", "👨‍👩‍👧‍👦", "👍🏽", "🇷🇺", "🏴\u200d☠️", "1️⃣");

    /** Texts that look empty, or are. */
    static final List<String> INVISIBLE = List.of(
            "", " ", "\t", "\n", "\r\n", "\u00a0", "\u0085", "\u200b", "\u2028", "\u2029", "\u3000", "\ufeff", "\uffff",
            " x ");

    /** Texts that a template engine, a browser, or a reader of some format might run or take for its own. */
    static final List<String> MISTAKEN_FOR_CODE = List.of(
            "${1+1}",
            "#{T(java.lang.Runtime)}",
            "{title_too_long}",
            "{0}",
            "$\\{x}",
            "%s %d",
            "<b>bold</b>",
            "<script>alert(1)</script>",
            "R & D &amp; vector<int>",
            "]]>",
            "'); --",
            "\\u0041\\n",
            "\"quoted\"",
            "null",
            "true",
            "no",
            "~",
            "0x1F",
            "1e3",
            "12:30:45",
            "2026-09-01",
            "- item",
            "key: value",
            "# comment",
            "!!tag",
            "&anchor",
            "*alias",
            "---",
            "...",
            "|",
            ">",
            "@type");

    /** Tags with extended languages, variants, extensions and private parts, or of languages long renamed. */
    static final List<String> LANGUAGE_TAGS = List.of(
            "sr-Latn-RS",
            "de-CH-1901",
            "ca-ES-valencia",
            "en-u-ca-buddhist",
            "ja-JP-u-ca-japanese-x-lvariant-JP",
            "en-x-school",
            "x-school",
            "tt-Cyrl-RU",
            "es-419",
            "tlh",
            "he",
            "id",
            "yi");

    /** Codes of no language, or of one that has another code now. */
    static final Set<String> NO_LANGUAGES = Set.of("und", "iw", "ji", "in");

    private ScriptSamples() {}
}
