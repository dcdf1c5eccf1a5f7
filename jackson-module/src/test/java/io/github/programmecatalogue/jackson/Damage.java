package io.github.programmecatalogue.jackson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Something that becomes of a value in a document.
 *
 * @param name which of the names of values in the document: of a property, or of the list that it is an element of
 * @param occurrence which of the values of that name
 * @param change what becomes of it
 */
record Damage(int name, int occurrence, Change change) {

    /** Whole values that are odd in one place and right in another. */
    private static final List<JsonNode> VALUES = Stream.of(
                    "null, true, false, [], {}, [null], [[]], [{}], {\"en\": null}, {\"en\": 1}, {\"EN-gb\": \"x\"}",
                    "{\"e n\": \"x\"}, {\"en\": \"x\", \"EN\": \"y\"}, {\"min\": 1}, {\"min\": 3, \"max\": 1}, {\"max\": -1}",
                    "{\"from\": \"2027-01-01\", \"to\": \"2026-01-01\"}, {\"hours\": 1.5}, {\"hours\": -0.5}",
                    "{\"hours\": 1e99, \"weeks\": null}, {\"hours\": 1e100}, {\"latitude\": 59.95}, {\"minutesPerHour\": 0}",
                    "{\"day\": \"MONDAY\", \"start\": \"16:00\", \"end\": \"17:30\", \"everyWeeks\": 2}",
                    "{\"date\": \"2026-10-03\", \"start\": \"16:00\", \"end\": \"17:30\", \"everyWeeks\": 2}",
                    "{\"amount\": 305.50, \"currency\": \"USD\"}, {\"amount\": -1, \"currency\": \"USD\"}",
                    "{\"amount\": \"1\", \"currency\": \"XYZ\"}, {\"competency\": \"c\", \"proficiency\": -3}",
                    "{\"anyOf\": []}, {\"anyOf\": [\"a\"], \"strength\": \"Required\"}, {\"phone\": \"\", \"name\": {\"en\": \"\"}}",
                    "0, -0, 1, -1, 2, 7, 1.5, -0.5, 7.0, 1e2, 2147483646, 2147483647, 2147483648, -2147483648, -2147483649",
                    "100000000000000000000",
                    "\"\", \" \", \"a\", \"en\", \"EN-gb\", \"und\", \"x-y\", \"2026-02-28\", \"2026-02-30\", \"16:00\", \"24:00\"",
                    "\"2026-09-01T09:30:00Z\", \"1.7\", \"2.0\", \"-0.0\", \"305.00\", \"USD\", \"XYZ\", \"a\\n\", \"Natural_Science\"",
                    "\"MIXED\", \"course\", \"recommended\", \"published\", \"m\\u0131xed\", \"https://example.org/a\"")
            .flatMap(values -> FormatSchema.tree("[" + values + "]").valueStream())
            .toList();

    /** Characters that mean something in one text or another. */
    private static final String CHARACTERS = "-:.,+/_ 0123459aAzZTtxXuéİ\u212a\u0660\n\u0000";

    /** Names that a value may get as well. */
    private static final List<String> NAMES = List.of(
            "min",
            "max",
            "everyWeeks",
            "date",
            "day",
            "longitude",
            "weeks",
            "amountTo",
            "status",
            "oddity",
            "en-GB",
            "");

    /** Properties that mean something together, beside those that stand in an object already. */
    private static final List<JsonNode> SIBLINGS =
            FormatSchema.tree("""
                    [{"day": "friday"}, {"date": "2026-10-03"}, {"date": "2026-10-03", "everyWeeks": 2}, {"everyWeeks": 2},
                    {"day": "friday", "everyWeeks": 2}, {"min": 3}, {"max": 99}, {"latitude": 59.95, "longitude": 30.3},
                    {"from": "2026-09-01"}, {"to": "2027-05-31"}, {"amountTo": "999.00"}, {"weeks": 36}, {"hours": 1.5}]""").valueStream().toList();

    /** What becomes of a value, which is in an object or in a list. */
    @FunctionalInterface
    interface Change {
        void apply(Place place);
    }

    /**
     * Where a value stands.
     *
     * @param parent an object or a list
     * @param name its name in an object; its index in a list
     */
    record Place(JsonNode parent, Object name) {

        JsonNode value() {
            return parent instanceof ArrayNode list ? list.get((int) name) : parent.get((String) name);
        }

        void set(JsonNode value) {
            if (parent instanceof ArrayNode list) {
                list.set((int) name, value);
            } else {
                ((ObjectNode) parent).set((String) name, value);
            }
        }

        void remove() {
            if (parent instanceof ArrayNode list) {
                list.remove((int) name);
            } else {
                ((ObjectNode) parent).remove((String) name);
            }
        }

        void add(String other, JsonNode value) {
            if (parent instanceof ArrayNode list) {
                list.add(value);
            } else {
                ((ObjectNode) parent).set(other, value);
            }
        }

        void addAll(JsonNode siblings) {
            siblings.forEachEntry((other, value) -> add(other, value.deepCopy()));
        }
    }

    static Arbitrary<Damage> any() {
        Arbitrary<JsonNode> values = Arbitraries.of(VALUES).map(JsonNode::deepCopy);
        Arbitrary<Change> changes = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Place::remove)),
                Tuple.of(4, values.map(value -> place -> place.set(value))),
                Tuple.of(2, edits().map(edit -> edit)),
                Tuple.of(2, Arbitraries.of(SIBLINGS).map(siblings -> place -> place.addAll(siblings))),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(NAMES), values)
                                .as((name, value) -> place -> place.add(name, value))),
                Tuple.of(
                        1,
                        Arbitraries.of(NAMES)
                                .map(name ->
                                        place -> place.add(name, place.value().deepCopy()))));
        return at(changes);
    }

    /** Of what is a text, or becomes one. */
    static Arbitrary<Damage> ofTexts() {
        return at(edits().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(edits -> place -> edits.forEach(edit -> edit.apply(place))));
    }

    private static Arbitrary<Damage> at(Arbitrary<Change> changes) {
        Arbitrary<Integer> numbers =
                Arbitraries.integers().between(0, 1_000_000).withoutEdgeCases();
        return Combinators.combine(numbers, numbers, changes).as(Damage::new);
    }

    /** A character of the text more, less or another; of the name, if the value is no text. */
    private static Arbitrary<Change> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.chars()
                                .with(CHARACTERS.toCharArray())
                                .map(String::valueOf)
                                .injectNull(0.2))
                .as((at, less, more) -> place -> edit(place, at, less, more == null ? "" : more));
    }

    private static void edit(Place place, int at, int less, String more) {
        JsonNode value = place.value();
        if (value == null) {
            return;
        }
        if (value.isString()) {
            place.set(StringNode.valueOf(edited(value.asString(), at, less, more)));
        } else if (place.name() instanceof String name) {
            place.remove();
            place.add(edited(name, at, less, more), value);
        }
    }

    private static String edited(String text, int at, int less, String more) {
        int start = at % (text.length() + 1);
        return text.substring(0, start) + more + text.substring(Math.min(text.length(), start + less));
    }

    /** Applies the damage to a document, if there is anything in it. */
    void applyTo(JsonNode document) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        gather("", document, places);
        if (!places.isEmpty()) {
            List<Place> named = List.copyOf(places.values()).get(name % places.size());
            change.apply(named.get(occurrence % named.size()));
        }
    }

    private static void gather(String name, JsonNode node, Map<String, List<Place>> places) {
        if (node instanceof ObjectNode object && !name.equals("extensions")) {
            object.forEachEntry((property, value) -> {
                places.computeIfAbsent(property, any -> new ArrayList<>()).add(new Place(node, property));
                gather(property, value, places);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                places.computeIfAbsent(name + "[]", any -> new ArrayList<>()).add(new Place(node, i));
                gather(name, list.get(i), places);
            }
        }
    }
}
