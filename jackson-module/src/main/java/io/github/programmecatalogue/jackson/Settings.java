package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.value.Quote;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * A value in a file of settings, and the way to it.
 *
 * @param node the value
 * @param pointer the JSON Pointer to it; empty for the whole file
 */
record Settings(JsonNode node, String pointer) {

    private static final int LONGEST = 60;

    /** What is wrong with this value: the rule, what was found, and where. */
    IllegalArgumentException wrong(String rule, String found) {
        return new IllegalArgumentException(rule + ": " + found + place());
    }

    private IllegalArgumentException mismatch(String rule) {
        return wrong(rule, found());
    }

    /** The message of a refusal, and where. */
    IllegalArgumentException refused(IllegalArgumentException refusal) {
        return new IllegalArgumentException(refusal.getMessage() + place(), refusal);
    }

    private String place() {
        return pointer.isEmpty() ? "" : " (at " + pointer + ")";
    }

    private String found() {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "string " + Quote.of(node.stringValue());
            case NUMBER -> "number " + abbreviated(node.asString());
            case MISSING -> "nothing";
            default -> node.toString();
        };
    }

    private static String abbreviated(String digits) {
        return digits.length() <= LONGEST ? digits : digits.substring(0, LONGEST) + "…";
    }

    /** Refuses a value that is no object, and a property with another name than these. */
    Settings requireObject(String... names) {
        requireObject();
        for (String name : node.propertyNames()) {
            if (!List.of(names).contains(name)) {
                throw at(name).wrong("Property must be one of " + String.join(", ", names), Quote.of(name));
            }
        }
        return this;
    }

    private void requireObject() {
        if (!node.isObject()) {
            throw mismatch("Value must be an object");
        }
    }

    /** The properties of an object. */
    Map<String, Settings> properties() {
        requireObject();
        Map<String, Settings> properties = new LinkedHashMap<>();
        node.propertyNames().forEach(name -> properties.put(name, at(name)));
        return properties;
    }

    /** The elements of an array. */
    List<Settings> elements() {
        if (!node.isArray()) {
            throw mismatch("Value must be an array");
        }
        List<Settings> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new Settings(node.get(i), pointer + "/" + i));
        }
        return elements;
    }

    /** Does something with a property, if it is there. */
    void ifPresent(String name, Consumer<Settings> action) {
        if (node.has(name)) {
            action.accept(at(name));
        }
    }

    /** A property that must be there. */
    Settings require(String name) {
        if (!node.has(name)) {
            throw wrong("Object must have the property " + Quote.of(name), "it is absent");
        }
        return at(name);
    }

    private Settings at(String name) {
        return new Settings(
                node.path(name), pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    String text() {
        if (!node.isString()) {
            throw mismatch("Value must be a string");
        }
        return node.stringValue();
    }

    int wholeNumber(int least) {
        if (!node.isInt() || node.intValue() < least) {
            throw mismatch("Value must be a whole number, " + least + " or more");
        }
        return node.intValue();
    }

    BigDecimal number(int least, int most) {
        if (!node.isNumber()
                || node.decimalValue().compareTo(BigDecimal.valueOf(least)) < 0
                || node.decimalValue().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw mismatch("Value must be a number from " + least + " to " + most);
        }
        return node.decimalValue();
    }

    LocalTime timeOfDay() {
        try {
            return LocalTime.parse(text());
        } catch (DateTimeException e) {
            throw refused(new IllegalArgumentException("Value must be a time of day, such as 07:00: " + found(), e));
        }
    }

    /** What the text names. */
    <T> T oneOf(Map<String, T> members) {
        T member = members.get(text());
        if (member == null) {
            throw mismatch("Value must be one of " + String.join(", ", members.keySet()));
        }
        return member;
    }
}
