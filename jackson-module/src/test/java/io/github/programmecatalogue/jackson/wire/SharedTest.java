package io.github.programmecatalogue.jackson.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import org.junit.jupiter.api.Test;

class SharedTest {

    private final Shared shared = new Shared();

    @Test
    void keepsOneOfEqualValues() {
        Id<Course> id = shared.id("cpp");
        String word = shared.word(new String("robots"));

        assertThat(shared.<Course>id(new String("cpp"))).isSameAs(id);
        assertThat(shared.word(new String("robots"))).isSameAs(word);
    }

    @Test
    void givesWhatIsWrittenHoweverManyHaveComeBefore() {
        for (int i = 0; i < 50_000; i++) {
            assertThat(shared.id("c" + i % 20_000)).hasToString("c" + i % 20_000);
        }
    }

    @Test
    void tellsIdsOfOneHashCodeApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(shared.id("Aa")).hasToString("Aa");
        assertThat(shared.id("BB")).hasToString("BB");
        assertThat(shared.id("Aa")).hasToString("Aa");
    }

    @Test
    void refusesWhatIsNoId() {
        assertThatThrownBy(() -> shared.id("a b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Id must consist of ASCII letters");
    }
}
