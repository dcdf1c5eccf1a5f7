package io.github.programmecatalogue.search;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.model.Course;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchHitTest {

    private static final Course COURSE = DigitalSchool.catalogue().getCourses().get(0);

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void refusesAScoreThatIsNotAboveZero(double score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchHit(COURSE, score))
                .withMessage("Score must be above 0: " + score);
    }
}
