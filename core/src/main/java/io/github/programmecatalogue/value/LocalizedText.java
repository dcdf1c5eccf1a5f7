package io.github.programmecatalogue.value;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The same text in one or more languages, such as "Robotics" in English and "Робототехника" in Russian.
 *
 * <p>Each language is a <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a> tag in its canonical case
 * ({@code ru}, {@code en-GB}); no language stands twice, and their order is kept. A text may be of any length, even
 * blank: whether it is any good is for the rules to say. It has no half of a surrogate pair. It is plain text; markup means nothing in it.
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalizedText {

    /** Language and text in turn: two references a language are all that a text costs beyond its strings. */
    private final String[] entries;

    private LocalizedText(String[] entries) {
        this.entries = entries;
    }

    /**
     * A text in one language.
     *
     * @param language a BCP 47 tag
     * @param text the text in that language
     * @return the text
     * @throws IllegalArgumentException if the tag is malformed, or the text has half a surrogate pair
     */
    public static LocalizedText of(String language, String text) {
        return ofEntries(language, text);
    }

    /**
     * A text in two languages.
     *
     * @param language1 a BCP 47 tag
     * @param text1 the text in the first language
     * @param language2 another tag
     * @param text2 the text in the second language
     * @return the text
     * @throws IllegalArgumentException if a tag is malformed, both name the same language, or a text has half a surrogate
     *     pair
     */
    public static LocalizedText of(String language1, String text1, String language2, String text2) {
        return ofEntries(language1, text1, language2, text2);
    }

    /**
     * A text in the languages of a map, in its order. {@link Map#of} has none that stays the same: another time, its text
     * may begin with another language, and not be equal.
     *
     * @param texts texts by BCP 47 tag, at least one
     * @return the text
     * @throws IllegalArgumentException if the map is empty, a tag is malformed, two name the same language, or a text has
     *     half a surrogate pair
     */
    public static LocalizedText copyOf(Map<String, String> texts) {
        Builder builder = builder();
        Objects.requireNonNull(texts, "texts").forEach(builder::add);
        return builder.build();
    }

    /**
     * A text in the languages of a list that names a language and its text in turn.
     *
     * @param languagesAndTexts BCP 47 tag, text, tag, text and so on
     * @return the text
     * @throws IllegalArgumentException if there is no language, a text is missing, a tag is malformed, two name the same
     *     language, or a text has half a surrogate pair
     */
    public static LocalizedText ofEntries(String... languagesAndTexts) {
        Objects.requireNonNull(languagesAndTexts, "languagesAndTexts");
        if (languagesAndTexts.length % 2 != 0) {
            throw new IllegalArgumentException("Languages and texts must come in pairs: language "
                    + Quote.of(languagesAndTexts[languagesAndTexts.length - 1]) + " has no text");
        }
        Builder builder = builder();
        for (int i = 0; i < languagesAndTexts.length; i += 2) {
            builder.add(languagesAndTexts[i], languagesAndTexts[i + 1]);
        }
        return builder.build();
    }

    /**
     * A builder of a text, which takes any number of languages.
     *
     * @return a new builder, as yet without a language
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The text for a reader of a language: by
     * <a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.4">RFC 4647 lookup</a> ({@code ru-RU} finds
     * {@code ru}), else in the first language.
     *
     * @param locale the reader's language
     * @return the text
     */
    public String get(Locale locale) {
        return find(locale).orElse(entries[1]);
    }

    /**
     * The text for a reader of a language, without falling back to another language.
     *
     * @param locale the reader's language
     * @return the text by RFC 4647 lookup; empty if there is none in this language
     */
    public Optional<String> find(Locale locale) {
        String range = locale.toLanguageTag();
        while (!range.isEmpty()) {
            for (int i = 0; i < entries.length; i += 2) {
                if (entries[i].equalsIgnoreCase(range)) {
                    return Optional.of(entries[i + 1]);
                }
            }
            range = shortened(range);
        }
        return Optional.empty();
    }

    private static String shortened(String range) {
        int end = range.lastIndexOf('-');
        if (end < 0) {
            return "";
        }
        boolean endsInSingleton = end >= 2 && range.charAt(end - 2) == '-';
        return range.substring(0, endsInSingleton ? end - 2 : end);
    }

    /**
     * The languages, in order.
     *
     * @return BCP 47 tags, at least one, each once
     */
    public List<String> getLanguages() {
        return new EverySecond(entries, 0);
    }

    /**
     * The texts, in the order of the languages.
     *
     * @return texts, as many as there are languages
     */
    public List<String> getTexts() {
        return new EverySecond(entries, 1);
    }

    /** The languages, or the texts. */
    private static final class EverySecond extends AbstractList<String> {

        private final String[] entries;
        private final int first;

        EverySecond(String[] entries, int first) {
            this.entries = entries;
            this.first = first;
        }

        @Override
        public String get(int index) {
            return entries[2 * Objects.checkIndex(index, size()) + first];
        }

        @Override
        public int size() {
            return entries.length / 2;
        }

        /** Texts are often asked whether they are in the same languages. */
        @Override
        public boolean equals(Object other) {
            return other instanceof EverySecond that ? equalsAll(that) : super.equals(other);
        }

        private boolean equalsAll(EverySecond that) {
            boolean equal = entries.length == that.entries.length;
            for (int i = 0; equal && i < entries.length; i += 2) {
                equal = entries[first + i].equals(that.entries[that.first + i]);
            }
            return equal;
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }

    /**
     * Gives each language and its text, in order.
     *
     * @param consumer what takes a BCP 47 tag and the text
     */
    public void forEach(BiConsumer<? super String, ? super String> consumer) {
        for (int i = 0; i < entries.length; i += 2) {
            consumer.accept(entries[i], entries[i + 1]);
        }
    }

    /**
     * The texts by language.
     *
     * @return an unmodifiable map in the order of the languages
     */
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        forEach(map::put);
        return Collections.unmodifiableMap(map);
    }

    /**
     * This text with another language, or with another text in a language that it has.
     *
     * @param language a BCP 47 tag
     * @param text the text in that language
     * @return the text, the language in its old place or at the end
     * @throws IllegalArgumentException if the tag is malformed, or the text has half a surrogate pair
     */
    public LocalizedText with(String language, String text) {
        Map<String, String> map = new LinkedHashMap<>(asMap());
        map.put(LanguageTag.canonical(language), text);
        return copyOf(map);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    /**
     * The languages and texts, for a developer to read.
     *
     * @return such as {@code {en=Robotics, ru=Робототехника}}
     */
    @Override
    public String toString() {
        return asMap().toString();
    }

    /** Gathers the languages of a text, one after another. Mutable, for one thread at a time. */
    public static final class Builder {

        /** Up to so many languages are looked through faster than a set is made of them. */
        private static final int FEW = 8;

        private String[] entries = new String[4];
        private int size;
        private @Nullable Set<String> many;

        private Builder() {}

        /**
         * Whether the text has a language already.
         *
         * @param language a BCP 47 tag
         * @return true if it was added, in whatever case
         * @throws IllegalArgumentException if the tag is malformed
         */
        public boolean has(String language) {
            return isKnown(LanguageTag.canonical(Objects.requireNonNull(language, "language")));
        }

        private boolean isKnown(String canonical) {
            if (many != null) {
                return many.contains(canonical);
            }
            for (int i = 0; i < size; i += 2) {
                if (entries[i].equals(canonical)) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Adds a language.
         *
         * @param language a BCP 47 tag
         * @param text the text in that language
         * @return this builder
         * @throws IllegalArgumentException if the tag is malformed, the text {@linkplain #has has} the language already, or
         *     the text has half a surrogate pair; the builder is then as it was before
         */
        public Builder add(String language, String text) {
            String canonical = LanguageTag.canonical(Objects.requireNonNull(language, "language"));
            WholeText.require("Text", Objects.requireNonNull(text, "text"));
            if (isKnown(canonical)) {
                throw new IllegalArgumentException("A localized text must not have a language twice: " + canonical);
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = canonical;
            entries[size++] = text;
            if (many != null) {
                many.add(canonical);
            } else if (size > 2 * FEW) {
                many = new HashSet<>(new EverySecond(Arrays.copyOf(entries, size), 0));
            }
            return this;
        }

        /**
         * The text; more languages may be added afterwards for another one.
         *
         * @return the text in the languages that were added, in their order
         * @throws IllegalArgumentException if there is no language
         */
        public LocalizedText build() {
            if (size == 0) {
                throw new IllegalArgumentException("A localized text must have at least one language");
            }
            return new LocalizedText(Arrays.copyOf(entries, size));
        }
    }
}
