package io.github.programmecatalogue.jackson;

import java.io.Reader;
import tools.jackson.core.type.TypeReference;

/** What tests ask of a mapper, be it of Jackson 2 or of Jackson 3. Whatever it does not read is a {@link Refusal}. */
interface Mapper {

    String write(Object value);

    /** Two spaces, line feeds and nothing before a colon, whatever the host's line separator is. */
    String writePretty(Object value);

    byte[] writeBytes(Object value);

    /** Writes a value of which it knows the type. */
    String writeAs(Class<?> type, Object value);

    <T> T read(String text, Class<T> type);

    <T> T read(String text, TypeReference<T> type);

    <T> T read(Reader text, Class<T> type);

    <T> T read(byte[] bytes, Class<T> type);

    /** The tree of a value. */
    Object tree(Object value);

    /** The tree of a text, with its numbers as they are written. */
    Object readTree(String text);

    <T> T readFromTree(Object tree, Class<T> type);

    <T> T convert(Object value, Class<T> type);

    <T> T convert(Object value, TypeReference<T> type);

    /** Reads a text into a value. */
    void update(Object value, TypeReference<?> type, String text);

    int countModules();
}
