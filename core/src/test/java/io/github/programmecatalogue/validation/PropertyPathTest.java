package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.constraint.PropertyPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PropertyPathTest {

    static Stream<Arguments> paths() {
        return Stream.of(
                Arguments.of(PropertyPath.entity(), "", ""),
                Arguments.of(PropertyPath.of("title"), "title", "/title"),
                Arguments.of(PropertyPath.of("title").key("ru"), "title[ru]", "/title/ru"),
                Arguments.of(
                        PropertyPath.of("prerequisites")
                                .index(1)
                                .property("anyOf")
                                .index(0),
                        "prerequisites[1].anyOf[0]",
                        "/prerequisites/1/anyOf/0"),
                Arguments.of(PropertyPath.of("extensions").key("a/b~c"), "extensions[a/b~c]", "/extensions/a~1b~0c"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void readsAsJakartaAndAsJsonPointer(PropertyPath path, String jakarta, String pointer) {
        assertThat(path).hasToString(jakarta);
        assertThat(path.toPointer()).isEqualTo(pointer);
    }

    @Test
    void ordersPositionsByNumber() {
        PropertyPath list = PropertyPath.of("list");
        List<PropertyPath> ordered = List.of(
                PropertyPath.entity(),
                PropertyPath.of("a"),
                list,
                list.index(2),
                list.index(2).property("x"),
                list.index(10));

        assertThat(ordered.stream().sorted((a, b) -> b.compareTo(a)).sorted()).isEqualTo(ordered);
    }
}
