package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.value.Quote;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * A value in a file of settings, and the way to it.
 *
 * @param node the value
 * @param pointer the JSON Pointer to it; empty for the whole file
 */
record Settings(JsonNode node, String pointer) {

    private static final int LONGEST = 60;

    /** What is wrong with this value: the rule, and what was found. */
    WrongSettingException wrong(String rule, String found) {
        return new WrongSettingException(rule + ": " + found, pointer);
    }

    private WrongSettingException mismatch(String rule) {
        return wrong(rule, found());
    }

    /** Makes of this value what may refuse it, in words that do not say where it stands. */
    <T> T make(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException(String.valueOf(e.getMessage()), pointer);
        }
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

    /** Properties of an object that have another name than these. */
    List<WrongSettingException> unknown(String... names) {
        requireObject();
        List<WrongSettingException> unknown = new ArrayList<>();
        for (String name : node.propertyNames()) {
            if (!List.of(names).contains(name)) {
                unknown.add(at(name).wrong("Property must be one of " + String.join(", ", names), Quote.of(name)));
            }
        }
        return unknown;
    }

    private void requireObject() {
        if (!node.isObject()) {
            throw mismatch(pointer.isEmpty() ? "The rules file must hold one object" : "Value must be an object");
        }
    }

    /** The properties of an object, in the order of the file. */
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

    /** A property, if it is there. */
    Optional<Settings> find(String name) {
        return node.has(name) ? Optional.of(at(name)) : Optional.empty();
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

    int wholeNumber() {
        if (!node.isNumber() || !isWhole(node.decimalValue())) {
            throw mismatch("Value must be a whole number from 0 to " + Integer.MAX_VALUE);
        }
        return node.decimalValue().intValueExact();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    BigDecimal number() {
        if (!node.isNumber()) {
            throw mismatch("Value must be a number");
        }
        return node.decimalValue();
    }

    LocalTime timeOfDay() {
        try {
            return LocalTime.parse(text());
        } catch (DateTimeException e) {
            throw mismatch("Value must be a time of day, such as 07:00");
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
