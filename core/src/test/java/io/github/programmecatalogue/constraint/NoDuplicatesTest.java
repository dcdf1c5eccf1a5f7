package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Prerequisite;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoDuplicatesTest {

    @Test
    void findsTheSecondAndEachFurtherOccurrence() {
        assertThat(Findings.of(
                        course().addKeywords("a1", "b1", "a1", "a1", "b1").build()))
                .containsExactly(
                        "keywords[2] list_entry_duplicate",
                        "keywords[3] list_entry_duplicate",
                        "keywords[4] list_entry_duplicate");
    }

    @Test
    void findsThemInALongListToo() {
        List<String> distinct =
                IntStream.range(0, 1000).mapToObj(i -> "word " + i).toList();

        assertThat(Findings.of(course().keywords(distinct).build())).isEmpty();
        assertThat(Findings.of(course().keywords(distinct)
                        .addKeywords("word 7", "word 7")
                        .build()))
                .containsExactly("keywords[1000] list_entry_duplicate", "keywords[1001] list_entry_duplicate");
    }

    @Test
    void looksAtEveryKindOfList() {
        var course = course().addCluster("robots")
                .addCluster("robots")
                .addTeachingLanguages("ru", "en", "RU")
                .addPrerequisite("maths")
                .addPrerequisite(Prerequisite.recommended("maths"))
                .addPrerequisite(Prerequisite.required("maths"))
                .addPrerequisite(Prerequisite.required("x", "y", "x"))
                .addPrerequisite(Prerequisite.required("y", "x"))
                .addTeaches("coding", 2)
                .addTeaches("coding", 3)
                .addTeaches("coding", 2)
                .addInitiative("olympiad")
                .addInitiative("olympiad")
                .build();

        assertThat(Findings.of(course))
                .containsExactly(
                        "clusters[1] list_entry_duplicate",
                        "initiatives[1] list_entry_duplicate",
                        "prerequisites[1] list_entry_duplicate",
                        "prerequisites[2] list_entry_duplicate",
                        "prerequisites[3].anyOf[2] list_entry_duplicate",
                        "prerequisites[4] list_entry_duplicate",
                        "teaches[1] list_entry_duplicate",
                        "teaches[2] list_entry_duplicate",
                        "teachingLanguages[2] list_entry_duplicate");
    }

    @Test
    void comparesWordsAsTheyAreWritten() {
        assertThat(Findings.of(course().addKeywords("e\u0301t", "\u00E9t", "robot", "Robot")
                        .build()))
                .isEmpty();
    }
}
