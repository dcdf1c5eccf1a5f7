package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;

@BothJacksons
class BadInputTest {

    private final Jackson jackson;
    private final Mapper strict;

    BadInputTest(Jackson jackson) {
        this.jackson = jackson;
        this.strict = jackson.strict();
    }

    /** A document, what is said of it, and where: the path as a JSON pointer, then line and column. */
    record Case(Class<?> type, String json, String message, String path, String location) {

        /** A case of a course, in its second line. */
        Case(String json, String message, String path) {
            this(Course.class, json, message, path, "2:");
        }
    }

    static Stream<Case> all() {
        return Stream.of(types(), values(), properties()).flatMap(cases -> cases);
    }

    /** A tree has each property once, and knows numbers by value rather than as they are written. */
    static Stream<Case> inATree() {
        return all().filter(bad ->
                !bad.message().contains("again") && !bad.message().contains("1e"));
    }

    private static Stream<Case> types() {
        return Stream.of(
                new Case(Course.class, "\"cpp\"", "Course must be an object: string \"cpp\"", "", "1:1"),
                new Case(Course.class, "\"\"", "Course must be an object: string \"\"", "", "1:1"),
                new Case(Course.class, "[{}]", "Course must be an object: an array", "", "1:1"),
                new Case(Id.class, "7", "Id must be a string: number 7", "", "1:1"),
                new Case(Id.class, "{\"id\":7}", "Id must be a string: an object", "", "1:1"),
                new Case(course("\"level\":3"), "\"level\": Level must be a string: number 3", "/level"),
                new Case(
                        Cluster.class,
                        "{\"title\":\"C++\"}",
                        "\"title\": must be texts by language such as {\"en\": \"…\"}: string \"C++\"",
                        "/title",
                        "1:10"),
                new Case(
                        Cluster.class,
                        "{\"title\":{\"en\":true}}",
                        "\"en\": must be a string: true",
                        "/title/en",
                        "1:16"),
                new Case(course("\"clusters\":\"a\""), "\"clusters\": must be an array: string \"a\"", "/clusters"),
                new Case(
                        course("\"clusters\":[\"a\",null]"),
                        "\"clusters\"[1]: Id must be a string: null",
                        "/clusters/1"),
                new Case(
                        course("\"prerequisites\":[{\"anyOf\":[\"a\"]},{\"anyOf\":[\"b\",{}]}]"),
                        "\"anyOf\"[1]: Id must be a string: an object",
                        "/prerequisites/1/anyOf/1"),
                new Case(
                        course("\"alternateIds\":{\"isbn\":978}"),
                        "\"isbn\": must be a string: number 978",
                        "/alternateIds/isbn"),
                new Case(
                        course("\"code\":\"a\\ud83e\""),
                        "\"code\": Text must not contain half a surrogate pair: \"a\\ud83e\"",
                        "/code"),
                new Case(
                        course("\"alternateIds\":[]"),
                        "\"alternateIds\": must be an object of strings: an array",
                        "/alternateIds"),
                new Case(
                        Workload.class,
                        "{\"hours\":\"144\"}",
                        "\"hours\": must be a number: string \"144\"",
                        "/hours",
                        "1:10"),
                new Case(
                        Workload.class,
                        "{\"weeks\":9.5}",
                        "\"weeks\": must be a whole number: number 9.5",
                        "/weeks",
                        "1:10"),
                new Case(
                        Workload.class,
                        "{\"weeks\":1e2}",
                        "\"weeks\": must be a whole number: number 1e2",
                        "/weeks",
                        "1:10"),
                new Case(
                        Place.class,
                        "{\"latitude\":\"x\"}",
                        "\"latitude\": must be a number: string \"x\"",
                        "/latitude",
                        "1:13"),
                new Case(
                        Price.class,
                        "{\"amount\":true}",
                        "\"amount\": Amount must be a string such as \"305.00\" or a number: true",
                        "/amount",
                        "1:11"));
    }

    private static Stream<Case> values() {
        return Stream.of(
                new Case(Id.class, "\"a b\"", "Id must consist of ASCII letters", "", "1:1"),
                new Case(Id.class, "\"\"", "Id must not be empty", "", "1:1"),
                new Case(course("\"partOf\":\"a\\u0000b\""), "\"partOf\": Id must consist of ASCII letters", "/partOf"),
                new Case(
                        course("\"level\":\"expert\""),
                        "\"level\": Level must be one of introductory, basic, advanced, mixed: \"expert\"",
                        "/level"),
                new Case(
                        course("\"status\":\"\\n\\u202e\""),
                        "CourseStatus must be one of draft, published, suspended, archived: \"\\u000a\\u202e\"",
                        "/status"),
                new Case(
                        course("\"level\":\"" + "x".repeat(1000) + "\""),
                        "advanced, mixed: \"" + "x".repeat(60) + "…\"\n",
                        "/level"),
                new Case(
                        course("\"ageRange\":{\"min\":12,\"max\":9}"),
                        "\"ageRange\": Age range must not end before it starts: 12–9",
                        "/ageRange"),
                new Case(AgeRange.class, "{}", "Age range must state its lowest or highest age", "", "1:2"),
                new Case(
                        AgeRange.class, "{\"min\":null}", "Age range must state its lowest or highest age", "", "1:12"),
                new Case(AgeRange.class, "{\"min\":-1}", "Age must not be negative: -1", "", "1:10"),
                new Case(
                        AgeRange.class,
                        "{\"min\":2147483648}",
                        "\"min\": must be a number from -2147483648 to 2147483647: 2147483648",
                        "/min",
                        "1:8"),
                new Case(
                        AgeRange.class,
                        "{\"max\":" + "9".repeat(200) + "}",
                        "to 2147483647: " + "9".repeat(60) + "…\n",
                        "/max",
                        "1:8"),
                new Case(GroupSize.class, "{}", "Group size must state its smallest or largest", "", "1:2"),
                new Case(Workload.class, "{\"hours\":-1}", "Hours must not be negative: -1", "", "1:12"),
                new Case(
                        Workload.class,
                        "{\"hours\":1e999999999}",
                        "\"hours\": must be a number of at most 100 digits on either side of the point: 1e999999999",
                        "/hours",
                        "1:10"),
                new Case(
                        Workload.class,
                        "{\"hours\":1e99999999999}",
                        "\"hours\": must be a number of at most 100 digits on either side of the point: 1e99999999999",
                        "/hours",
                        "1:10"),
                new Case(
                        Price.class,
                        "{\"amount\":-1e-99999999999,\"currency\":\"USD\"}",
                        "\"amount\": must be a number of at most 100 digits on either side of the point: -1e-99999999999",
                        "/amount",
                        "1:11"),
                new Case(
                        Place.class,
                        "{\"latitude\":1e99999999999}",
                        "\"latitude\": must be a finite number of degrees: 1e99999999999",
                        "/latitude",
                        "1:13"),
                new Case(
                        course("\"extensions\":{\"a\":[0,1e99999999999]}"),
                        "\"a\"[1]: must be a number of at most 9,999 decimal places or zeros at the end: 1e99999999999",
                        "/extensions/a/1"),
                new Case(
                        Extensions.class,
                        "{\"a\":{\"b\":1e10000,\"c\":1}}",
                        "\"b\": Numbers in extensions must have at most 9,999 decimal places or zeros at the end: \"1E+10000\"",
                        "/a/b",
                        "1:11"),
                new Case(DateRange.class, "{}", "Date range must state its first or last day", "", "1:2"),
                new Case(
                        DateRange.class,
                        "{\"from\":\"yesterday\"}",
                        "\"from\": Date must be of ISO 8601, such as 2026-09-01: \"yesterday\"",
                        "/from",
                        "1:9"),
                new Case(
                        Session.class,
                        "{\"day\":\"monday\",\"start\":\"4 pm\"}",
                        "\"start\": Time must be of ISO 8601, such as 16:00: \"4 pm\"",
                        "/start",
                        "1:25"),
                new Case(
                        Session.class,
                        "{\"day\":\"monday\",\"start\":\"16:00:00.\"}",
                        "\"start\": Time must be of ISO 8601, such as 16:00: \"16:00:00.\"",
                        "/start",
                        "1:25"),
                new Case(
                        Session.class,
                        "{\"start\":\"16:00\",\"end\":\"17:00\"}",
                        "A session must have either a day of the week or a date",
                        "",
                        "1:31"),
                new Case(course("\"modified\":\"2026\""), "\"modified\": Instant must be of ISO 8601", "/modified"),
                new Case(
                        Price.class,
                        "{\"amount\":\"3e2\",\"currency\":\"USD\"}",
                        "\"amount\": Amount must be a plain decimal number such as 305.00: \"3e2\"",
                        "/amount",
                        "1:11"),
                new Case(
                        Price.class,
                        "{\"amount\":1e200,\"currency\":\"USD\"}",
                        "\"amount\": must be a number of at most 100 digits",
                        "/amount",
                        "1:11"),
                new Case(
                        Price.class,
                        "{\"amount\":\"3\",\"currency\":\"euro\"}",
                        "\"currency\": Currency must be an ISO 4217 code such as RUB or USD: \"euro\"",
                        "/currency",
                        "1:26"),
                new Case(LocalizedText.class, "{}", "A localized text must have at least one language", "", "1:2"),
                new Case(
                        LocalizedText.class,
                        "{\"en\":\"a\",\"EN\":\"b\"}",
                        "\"EN\": LocalizedText must have each property once: \"EN\" is there again",
                        "/EN",
                        "1:16"),
                new Case(
                        LocalizedText.class,
                        "{\"en_GB\":\"a\"}",
                        "\"en_GB\": Language must be a BCP 47 tag",
                        "/en_GB",
                        "1:10"),
                new Case(
                        course("\"teachingLanguages\":[\"english!\"]"),
                        "\"teachingLanguages\"[0]: Language must be a BCP 47 tag",
                        "/teachingLanguages/0"));
    }

    private static Stream<Case> properties() {
        return Stream.of(
                new Case(Course.class, "{}", "Course needs \"id\": it is absent", "", "1:2"),
                new Case(Course.class, "{\"id\":\"cpp\"}", "Course needs \"title\": it is absent", "", "1:12"),
                new Case(
                        Course.class,
                        "{\"id\":\"cpp\",\"title\":null}",
                        "Course needs \"title\": it is null",
                        "",
                        "1:25"),
                new Case(Offering.class, "{\"id\":\"o\"}", "Offering needs \"course\": it is absent", "", "1:10"),
                new Case(
                        Catalogue.class,
                        "{\n  \"formatVersion\": \"1.0\",\n  \"id\": \"c\",\n  \"courses\": [\n    {\"id\": \"cpp\"}\n  ]\n}",
                        "\"courses\"[0]: Course needs \"title\": it is absent",
                        "/courses/0",
                        "5:17"),
                new Case(
                        Catalogue.class,
                        "{\"id\":\"c\",\"title\":{\"en\":\"C\"},\"language\":\"en\"}",
                        "Catalogue needs \"formatVersion\": it is absent",
                        "",
                        "1:45"),
                new Case(
                        Catalogue.class,
                        "{\"formatVersion\":\"2.0\"}",
                        "Format version must be 1.x: \"2.0\"",
                        "/formatVersion",
                        "1:18"),
                new Case(
                        Catalogue.class,
                        "{\"formatVersion\":\"one\"}",
                        "Format version must read like 1.0: \"one\"",
                        "/formatVersion",
                        "1:18"),
                new Case(
                        Catalogue.class,
                        "{\"formatVersion\":1.0}",
                        "must be a string: number 1.0",
                        "/formatVersion",
                        "1:18"),
                new Case(
                        course("\"id\":\"again\""),
                        "Course must have each property once: \"id\" is there again",
                        "/id"),
                new Case(
                        course("\"code\":null,\"code\":\"a\""), "each property once: \"code\" is there again", "/code"),
                new Case(course("\"keywords\":[],\"keywords\":[\"a\"]"), "\"keywords\" is there again", "/keywords"),
                new Case(
                        course("\"alternateIds\":{\"a\":\"1\",\"a\":\"2\"}"),
                        "\"a\" is there again",
                        "/alternateIds/a"),
                new Case(course("\"extensions\":{\"a\":{\"b\":1,\"b\":2}}"), "\"b\" is there again", "/extensions/a/b"),
                new Case(
                        course("\"clases\":1"),
                        "\"clases\" (class io.github.programmecatalogue.model.Course)",
                        "/clases"),
                new Case(
                        course("\"ageRange\":{\"from\":{\"x\":1}}"),
                        "(class io.github.programmecatalogue.value.AgeRange), not marked as ignorable (2 known properties: \"min\", \"max\")",
                        "/ageRange/from"));
    }

    /** A property in the second line of a course that is otherwise well. */
    private static String course(String property) {
        return "{\"id\":\"cpp\",\"title\":{\"en\":\"C++\"},\n" + property + "}";
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatIsWrongAndWhere(Case bad) {
        Refusal refusal = refusal(() -> strict.read(bad.json(), bad.type()));
        assertThat(refusal.kind()).isIn(Refusal.Kind.MISMATCH, Refusal.Kind.UNKNOWN_PROPERTY);
        assertThat(refusal).hasMessageContaining(bad.message());
        assertThat(refusal.pointer()).isEqualTo(bad.path());
        assertThat(refusal.location()).startsWith(bad.location());
    }

    @ParameterizedTest
    @MethodSource("inATree")
    void saysTheSameOfATree(Case bad) {
        Object tree = strict.readTree(bad.json());
        Refusal refusal = refusal(() -> strict.readFromTree(tree, bad.type()));
        assertThat(refusal.kind()).isIn(Refusal.Kind.MISMATCH, Refusal.Kind.UNKNOWN_PROPERTY);
        assertThat(refusal).hasMessageContaining(bad.message().stripTrailing());
        assertThat(refusal.pointer()).isEqualTo(bad.path());
    }

    @Test
    void putsThePathOfTheHostFirst() {
        Refusal refusal = refusalOfASchool(
                "{\"groups\":[{},{\"course\":{\"id\":\"cpp\",\"prerequisites\":[{\"anyOf\":[\"a b\"]}]}}]}");
        assertThat(refusal).hasMessageStartingWith("\"anyOf\"[0]: Id must consist of");
        assertThat(refusal.pointer()).isEqualTo("/groups/1/course/prerequisites/0/anyOf/0");
    }

    @Test
    void putsThePathOfTheHostBeforeAnUnknownProperty() {
        Refusal refusal = refusalOfASchool("{\"groups\":[{\"course\":{\"ageRange\":{\"maximum\":3}}}]}");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN_PROPERTY);
        assertThat(refusal.pointer()).isEqualTo("/groups/0/course/ageRange/maximum");
    }

    @Test
    void namesThePropertyOfTheHost() {
        Refusal refusal = refusalOfASchool("{\"groups\":[{\"ages\":\"7-9\"}]}");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISMATCH);
        assertThat(refusal).hasMessageStartingWith("\"ages\": AgeRange must be an object: string \"7-9\"");
    }

    @Test
    void putsThePathBeforeWhatTheParserRefuses() {
        Refusal refusal = refusalOfASchool("{\"groups\":[{\"course\":{\"title\":{\"en\": nope}}}]}");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_JSON);
        assertThat(refusal.pointer()).isEqualTo("/groups/0/course/title/en");
    }

    @Test
    void refusesAKeyThatIsNoId() {
        Refusal refusal = refusal(() -> strict.read("{\"a b%s\":1}", new TypeReference<Map<Id<Course>, Integer>>() {}));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.KEY);
        assertThat(refusal)
                .hasMessageContaining("Id must consist of ASCII letters")
                .hasMessageContaining("\"a b%s\" has \" \" at index 1");
    }

    @Test
    void keepsWhatRefusedTheValueAsTheCause() {
        assertThat(refusal(() -> strict.read("{\"min\":12,\"max\":9}", AgeRange.class)))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Age range must not end before it starts: 12–9");
    }

    @Test
    void skipsAnUnknownPropertyWhereTheHostDoes() {
        String json =
                "{\"x\":{\"id\":[{}]},\"id\":\"cpp\",\"y\":[1,[2]],\"title\":{\"en\":\"C++\"},\"z\":null,\"x\":0}";
        assertThat(jackson.lenient().read(json, Course.class)).isEqualTo(Examples.SMALL_COURSE);
    }

    @Test
    void refusesBinaryDataInPlaceOfAString() {
        Refusal refusal = refusal(() -> strict.convert(Map.of("phone", new byte[] {1}), Contact.class));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISMATCH);
        assertThat(refusal).hasMessageContaining("\"phone\": must be a string: a value that JSON does not have");
    }

    @Test
    void refusesWhatIsNoNumber() {
        Refusal refusal = refusal(() -> strict.convert(Map.of("a", Double.NaN), Extensions.class));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISMATCH);
        assertThat(refusal).hasMessageContaining("\"a\": must be a value of JSON: a value that JSON does not have");
    }

    private record School(List<Group> groups) {}

    private record Group(Course course, AgeRange ages) {}

    private Refusal refusalOfASchool(String json) {
        return refusal(() -> strict.read(json, School.class));
    }

    private static Refusal refusal(ThrowingCallable reading) {
        return catchThrowableOfType(Refusal.class, reading);
    }
}
