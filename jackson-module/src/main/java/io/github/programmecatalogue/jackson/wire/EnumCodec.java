package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads and writes a member of an enumeration: written in lower kebab case, such as {@code natural-science}, and read
 * in any case, with hyphens or underscores.
 *
 * @param <E> the enumeration
 */
final class EnumCodec<E extends Enum<E>> extends TextCodec<E> {

    private final Map<String, E> members = new LinkedHashMap<>();
    private final String[] words;
    private final boolean open;

    private EnumCodec(Class<E> type, boolean open) {
        super(type, type.getSimpleName());
        this.open = open;
        E[] constants = type.getEnumConstants();
        words = new String[constants.length];
        for (E constant : constants) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            words[constant.ordinal()] = word;
            members.put(word, constant);
        }
    }

    /** The codec of an enumeration to which later versions of the format may add members. */
    static <E extends Enum<E>> EnumCodec<E> open(Class<E> type) {
        return new EnumCodec<>(type, true);
    }

    /**
     * The codec of an enumeration whose unknown members may not be left out: in place of one the default would be read.
     */
    static <E extends Enum<E>> EnumCodec<E> closed(Class<E> type) {
        return new EnumCodec<>(type, false);
    }

    @Override
    public E parse(String text) {
        E member = members.get(text);
        if (member == null) {
            member = members.get(kebab(text));
        }
        if (member == null) {
            throw new IllegalArgumentException(
                    noun() + " must be one of " + String.join(", ", words) + ": " + Quote.of(text));
        }
        return member;
    }

    /** Only ASCII letters have a case here: a dotless i is no i, whatever the language of the host. */
    private static String kebab(String text) {
        StringBuilder kebab = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            kebab.append(capital ? (char) (c + ('a' - 'A')) : c == '_' ? '-' : c);
        }
        return kebab.toString();
    }

    @Override
    public String format(E value) {
        return words[value.ordinal()];
    }

    @Override
    Problem refusal(String text, IllegalArgumentException refusal) {
        return Problem.unknown(text, List.of(words), open, refusal);
    }
}
