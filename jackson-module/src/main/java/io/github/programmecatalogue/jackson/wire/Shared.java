package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Id;
import java.util.function.Function;

/**
 * What stands in a document again and again, such as the id of a provider: of values that are equal, a reader keeps one.
 *
 * <p>Remembers a few thousand values, whatever the length of the document; one that is met again later is read anew.
 * For one thread at a time.
 */
public final class Shared {

    private final Recent<Id<?>> ids = new Recent<>(Id::of);
    private final Recent<String> words = new Recent<>(word -> word);

    /** Nothing as yet. */
    public Shared() {}

    /**
     * The id that is written so.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    // An id is of whatever type it is asked for, which is a phantom.
    @SuppressWarnings("unchecked")
    <T> Id<T> id(String text) {
        return (Id<T>) ids.get(text);
    }

    /** A word that is likely to come again, such as a keyword. */
    String word(String text) {
        return words.get(text);
    }

    /** The last values, each in the one place that its text has: a new one takes the place of an old one. */
    private static final class Recent<V> {

        private static final int MOST = 1 << 13;

        private final Function<String, V> make;
        private Object[] values = new Object[16];
        private int made;

        Recent(Function<String, V> make) {
            this.make = make;
        }

        V get(String text) {
            int place = place(text);
            // Only this class puts values in.
            @SuppressWarnings("unchecked")
            V known = (V) values[place];
            if (known != null && known.toString().equals(text)) {
                return known;
            }
            V value = make.apply(text);
            if (++made > values.length && values.length < MOST) {
                grow();
                place = place(text);
            }
            values[place] = value;
            return value;
        }

        private int place(String text) {
            int hash = text.hashCode();
            return (hash ^ (hash >>> 13)) & (values.length - 1);
        }

        private void grow() {
            Object[] old = values;
            values = new Object[2 * old.length];
            for (Object value : old) {
                if (value != null) {
                    values[place(value.toString())] = value;
                }
            }
        }
    }
}
