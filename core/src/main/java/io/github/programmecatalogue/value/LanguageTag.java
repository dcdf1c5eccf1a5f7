package io.github.programmecatalogue.value;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * Tags for languages, as <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a> has them: {@code ru},
 * {@code en-GB}, {@code zh-Hant}.
 */
public final class LanguageTag {

    private LanguageTag() {}

    /**
     * The tag in its canonical form, so that equal tags are equal strings: every letter in its usual case, and the
     * present code of a language where an older one stands ({@code he} for {@code iw}).
     *
     * @param tag a well-formed BCP 47 tag in any case, such as {@code EN-gb}
     * @return the tag, such as {@code en-GB}
     * @throws IllegalArgumentException if the text is not such a tag
     */
    public static String canonical(String tag) {
        if (isTwoSmallLetters(tag) && !isReplaced(tag)) {
            return tag;
        }
        try {
            String canonical = new Locale.Builder()
                    .setLanguageTag(isAscii(tag) ? tag.toLowerCase(Locale.ROOT) : tag)
                    .build()
                    .toLanguageTag();
            if (!canonical.equals("und")) {
                return canonical;
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(notATag(tag), e);
        }
        throw new IllegalArgumentException(notATag(tag));
    }

    /**
     * The tags in their canonical case.
     *
     * @param tags well-formed BCP 47 tags in any case
     * @return the tags in order; the same list where all of them are canonical
     * @throws IllegalArgumentException if one is not such a tag
     */
    public static List<String> canonical(List<String> tags) {
        for (String tag : tags) {
            if (!canonical(tag).equals(tag)) {
                return tags.stream().map(LanguageTag::canonical).toList();
            }
        }
        return tags;
    }

    /** Whether the tag may be put into small letters: the Kelvin sign would become a k. */
    private static boolean isAscii(String tag) {
        return tag.chars().allMatch(c -> c < 0x80);
    }

    /** Whether a tag is a code that ISO 639 has replaced, of Hebrew, Yiddish or Indonesian. */
    private static boolean isReplaced(String tag) {
        return switch (tag) {
            case "iw", "ji", "in" -> true;
            default -> false;
        };
    }

    private static boolean isTwoSmallLetters(String tag) {
        return tag.length() == 2 && isSmallLetter(tag.charAt(0)) && isSmallLetter(tag.charAt(1));
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String notATag(String tag) {
        return "Language must be a BCP 47 tag such as en, ru or en-GB: " + Quote.of(tag);
    }
}
