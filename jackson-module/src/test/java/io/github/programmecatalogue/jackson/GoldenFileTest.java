package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Course;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BothJacksons
class GoldenFileTest {

    private final Jackson jackson;
    private final Mapper json;

    GoldenFileTest(Jackson jackson) {
        this.jackson = jackson;
        this.json = jackson.json();
    }

    static Stream<GoldenCase> all() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesWhatTheFileSays(GoldenCase golden) {
        assertThat(json.writePretty(golden.value())).isEqualTo(golden.json());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsWhatTheFileSays(GoldenCase golden) {
        assertThat((Object) json.read(golden.json(), golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackFromATree(GoldenCase golden) {
        Object tree = json.tree(golden.value());
        assertThat((Object) json.readFromTree(tree, golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsFromTheTreeOfTheFile(GoldenCase golden) {
        Object tree = json.readTree(golden.json());
        assertThat((Object) json.readFromTree(tree, golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void convertsToItself(GoldenCase golden) {
        assertThat((Object) json.convert(golden.value(), golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void convertsToWhatAMapperKnowsAndBack(GoldenCase golden) {
        Object plain = json.convert(golden.value(), Object.class);
        assertThat((Object) json.convert(plain, golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackFromYaml(GoldenCase golden) {
        Mapper yaml = jackson.yaml();
        String written = yaml.write(golden.value());
        assertThat((Object) yaml.read(written, golden.type())).as(written).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackFromCbor(GoldenCase golden) {
        Mapper cbor = jackson.cbor();
        byte[] written = cbor.writeBytes(golden.value());
        assertThat((Object) cbor.read(written, golden.type())).isEqualTo(golden.value());
    }

    @Test
    void readsPropertiesInAnyOrder() {
        String text = "{\"title\":{\"en\":\"C++\"},\"kind\":\"programme\",\"id\":\"cpp\"}";
        assertThat(json.read(text, Course.class)).isEqualTo(Examples.SMALL_COURSE);
    }
}
