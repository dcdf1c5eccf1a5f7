package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.programmecatalogue.model.CatalogueMetadata;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;

@BothJacksons
class PlacesOfAValueTest {

    private final Jackson jackson;
    private final Mapper mapper;

    PlacesOfAValueTest(Jackson jackson) {
        this.jackson = jackson;
        this.mapper = jackson.json();
    }

    record Group(String name, Course course, Id<Course> next, Optional<AgeRange> ages, List<Id<Course>> rest) {}

    public static final class Bean {
        public Course course = Examples.SMALL_COURSE;
        public Map<Id<Course>, List<LocalizedText>> titles = new LinkedHashMap<>();
        public Map<Direction, Integer> counts = new LinkedHashMap<>();
    }

    @Test
    void standsInARecord() {
        Group group = new Group(
                "A", Examples.COURSE, Id.of("cpp"), Optional.of(AgeRange.of(7, 9)), List.of(Id.of("a"), Id.of("b")));
        assertThat(mapper.read(mapper.write(group), Group.class)).isEqualTo(group);
    }

    @Test
    void isAbsentInARecordWhereItIsNull() {
        Group group = mapper.read("{\"course\":null,\"ages\":null}", Group.class);
        assertThat(group.course()).isNull();
        assertThat(group.ages()).isEmpty();
    }

    @Test
    void standsInABean() {
        Bean bean = new Bean();
        bean.titles.put(Id.of("https://example.org/?a=%20"), List.of(Examples.TEXT));
        bean.counts.put(Direction.NATURAL_SCIENCE, 3);
        String json = mapper.write(bean);
        assertThat(json).contains("\"https://example.org/?a=%20\":[{\"en\"", "\"natural-science\":3");
        Bean read = mapper.read(json, Bean.class);
        assertThat(read.course).isEqualTo(bean.course);
        assertThat(read.titles).isEqualTo(bean.titles);
        assertThat(read.counts).isEqualTo(bean.counts);
    }

    static Stream<Arguments> containers() {
        return Stream.of(
                Arguments.of(List.of(Examples.COURSE, Examples.SMALL_COURSE), new TypeReference<List<Course>>() {}),
                Arguments.of(Map.of("a", Examples.COURSE), new TypeReference<Map<String, Course>>() {}),
                Arguments.of(
                        Map.of(Id.of("cpp"), Examples.TEXT), new TypeReference<Map<Id<Course>, LocalizedText>>() {}),
                Arguments.of(Optional.of(Examples.COURSE), new TypeReference<Optional<Course>>() {}),
                Arguments.of(List.of(Id.of("a"), Id.of("b")), new TypeReference<List<Id<Course>>>() {}));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void standsInAContainer(Object container, TypeReference<?> type) {
        assertThat((Object) mapper.read(mapper.write(container), type)).isEqualTo(container);
        assertThat((Object) mapper.convert(container, type)).isEqualTo(container);
    }

    /** What does not say what it holds. */
    public static final class Holder {
        public Object anything = Examples.COURSE;
        public Object id = Id.of("cpp");
        public Object text = Examples.TEXT;
        public Object direction = Direction.NATURAL_SCIENCE;
        public Object extensions = Examples.EXTENSIONS;
        public @Nullable Entity<?> entity = Examples.OFFERING;
        public List<Object> list = new ArrayList<>(List.of(AgeRange.atLeast(7), Id.of("x")));
    }

    @ParameterizedTest
    @EnumSource(DefaultTyping.class)
    void standsUnderDefaultTypingAsAProperty(DefaultTyping typing) {
        roundTripsHolder(jackson.typed(typing, JsonTypeInfo.As.PROPERTY), typing);
    }

    @ParameterizedTest
    @EnumSource(DefaultTyping.class)
    void standsUnderDefaultTypingInAnArray(DefaultTyping typing) {
        roundTripsHolder(jackson.typed(typing, JsonTypeInfo.As.WRAPPER_ARRAY), typing);
    }

    @ParameterizedTest
    @EnumSource(DefaultTyping.class)
    void standsUnderDefaultTypingInAnObject(DefaultTyping typing) {
        roundTripsHolder(jackson.typed(typing, JsonTypeInfo.As.WRAPPER_OBJECT), typing);
    }

    private static void roundTripsHolder(Mapper typed, DefaultTyping typing) {
        Holder holder = new Holder();
        if (typing == DefaultTyping.JAVA_LANG_OBJECT) {
            holder.entity = null;
        }
        String json = typed.write(holder);
        assertThat(json).doesNotContain("Immutable").contains("io.github.programmecatalogue.model.Course\"");
        Holder read = typed.read(json, Holder.class);
        assertThat(read).usingRecursiveComparison().isEqualTo(holder);
        assertThat(read.anything).isEqualTo(holder.anything);
        assertThat(read.list).isEqualTo(holder.list);
    }

    @ParameterizedTest
    @EnumSource(DefaultTyping.class)
    void standsAtTheRootUnderDefaultTyping(DefaultTyping typing) {
        Mapper typed = jackson.typed(typing, JsonTypeInfo.As.PROPERTY);
        String json = typed.writeAs(Course.class, Examples.COURSE);
        assertThat(typed.read(json, Course.class)).isEqualTo(Examples.COURSE);
    }

    public static final class Typed {
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.PROPERTY, property = "@type")
        public Object property = Examples.COURSE;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        public Object wrapped = Examples.PRICE;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
        public Object external = Examples.WEEKLY;
    }

    @Test
    void standsWhereAPropertyCarriesTheType() {
        Mapper polymorphic = jackson.polymorphic();
        Typed typed = new Typed();
        String json = polymorphic.write(typed);
        assertThat(json)
                .contains("{\"@type\":\"io.github.programmecatalogue.model.Course\",\"id\"")
                .contains("{\"io.github.programmecatalogue.value.Price\":{\"amount\"")
                .contains("\"kind\":\"io.github.programmecatalogue.value.Session\"");
        assertThat(polymorphic.read(json, Typed.class))
                .usingRecursiveComparison()
                .isEqualTo(typed);
    }

    static Stream<Arguments> supertypes() {
        return Stream.of(
                Arguments.of(Entity.class, Examples.COURSE),
                Arguments.of(Entity.class, Examples.OFFERING),
                Arguments.of(Entity.class, Examples.CATALOGUE),
                Arguments.of(CatalogueMetadata.class, Examples.CATALOGUE));
    }

    @ParameterizedTest
    @MethodSource("supertypes")
    void isWrittenWholeWhereOnlyASupertypeIsDeclared(Class<?> declared, Entity<?> value) {
        assertThat(mapper.writeAs(declared, value)).isEqualTo(mapper.write(value));
    }

    public static final class Named {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Course.class, name = "course"),
            @JsonSubTypes.Type(value = Offering.class)
        })
        public List<Entity<?>> entities = List.of(Examples.COURSE, Examples.OFFERING);

        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
        @JsonSubTypes({@JsonSubTypes.Type(Course.class), @JsonSubTypes.Type(Offering.class)})
        public Entity<?> entity = Examples.COURSE;
    }

    public static final class Unnamed {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        public Course course = Examples.COURSE;

        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
        public AgeRange ages = AgeRange.of(7, 10);
    }

    @Test
    void hasTheNameOfItsTypeWhereNobodyGivesItAnother() {
        Unnamed unnamed = new Unnamed();
        String json = mapper.write(unnamed);
        assertThat(json)
                .contains("{\"type\":\"Course\",\"id\"")
                .contains("{\"type\":\"AgeRange\",\"min\"")
                .doesNotContain("Immutable");
        Unnamed read = mapper.read(json, Unnamed.class);
        assertThat(read.course).isEqualTo(unnamed.course);
        assertThat(read.ages).isEqualTo(unnamed.ages);
    }

    @Test
    void standsWhereAPropertyCarriesTheNameOfTheType() {
        Named named = new Named();
        String json = mapper.write(named);
        assertThat(json)
                .contains("{\"type\":\"course\",\"id\"")
                .contains("{\"type\":\"Offering\",\"id\"")
                .contains("{\"type\":\"Course\",\"id\"")
                .doesNotContain("Immutable");
        assertThat(mapper.read(json, Named.class).entities).isEqualTo(named.entities);
        assertThat(mapper.read(json, Named.class).entity).isEqualTo(named.entity);
    }

    public static final class Deduced {
        @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
        @JsonSubTypes({@JsonSubTypes.Type(Course.class), @JsonSubTypes.Type(Offering.class)})
        public List<Entity<?>> entities = List.of(Examples.COURSE, Examples.OFFERING);
    }

    @Test
    void standsWhereTheTypeIsDeducedFromItsProperties() {
        Deduced deduced = new Deduced();
        assertThat(mapper.read(mapper.write(deduced), Deduced.class).entities).isEqualTo(deduced.entities);
    }

    @Test
    void readsATypeThatComesAfterOtherProperties() {
        Mapper polymorphic = jackson.polymorphic();
        String json = "{\"property\":{\"id\":\"cpp\",\"title\":{\"en\":\"C++\"},"
                + "\"@type\":\"io.github.programmecatalogue.model.Course\",\"kind\":\"programme\"}}";
        assertThat(polymorphic.read(json, Typed.class).property).isEqualTo(Examples.SMALL_COURSE);
    }

    @Test
    void refusesToBeUpdatedAtTheRoot() {
        assertThatThrownBy(() -> mapper.update(Examples.COURSE, new TypeReference<Course>() {}, "{\"id\":\"cpp\"}"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Course is immutable and must be read anew, not updated");
    }

    @Test
    void isReplacedWithinWhatIsUpdated() {
        String json = "{\"a\":{\"id\":\"cpp\",\"title\":{\"en\":\"C++\"}}}";
        Map<String, Course> courses = new LinkedHashMap<>(Map.of("a", Examples.COURSE));
        mapper.update(courses, new TypeReference<Map<String, Course>>() {}, json);
        assertThat(courses).containsOnly(Map.entry("a", Examples.SMALL_COURSE));
        Bean bean = new Bean();
        bean.course = Examples.COURSE;
        mapper.update(bean, new TypeReference<Bean>() {}, json.replace("\"a\"", "\"course\""));
        assertThat(bean.course).isEqualTo(Examples.SMALL_COURSE);
    }

    @Test
    void isNullWhereTheDocumentIs() {
        assertThat(mapper.read("null", Course.class)).isNull();
    }
}
