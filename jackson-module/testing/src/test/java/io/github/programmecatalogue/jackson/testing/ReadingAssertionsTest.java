package io.github.programmecatalogue.jackson.testing;

import static io.github.programmecatalogue.jackson.testing.ReadingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingAssertionsTest {

    private static final String HEADER = """
            {"formatVersion": "1.0", "id": "school", "title": {"en": "Our courses"}, "language": "en",
            """;

    private static ReadResult read(String rest) {
        return CatalogueReader.standard().read(HEADER + rest);
    }

    @Test
    void passWhatIsTrue() {
        assertThat(read("\"courses\": [{\"id\": \"c\", \"title\": {\"en\": \"Programming in C\"}}]}"))
                .isLossless()
                .isValid()
                .hasNoFinding("reference_not_found");
    }

    @Test
    void tellInWhichLineOfTheFileAFindingIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("school.json"), HEADER + "\"courses\": [{\"id\": \"c\", \"title\": {\"en\": \" \"}}]}");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> assertThat(CatalogueReader.standard().read(file)).isValid())
                .withMessageStartingWith("Expecting no errors, but there are 1\n\n"
                        + "error text_blank  course c  /courses/0/title/en\n  "
                        + file + ":2:41\n  The text must not be blank");
    }

    @Test
    void tellTheLineEvenIfTheDocumentHasNoName() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(read("\"courses\": []}"))
                        .hasFinding("catalogue_empty")
                        .at("/courses/0"))
                .withMessageContaining("catalogue_empty")
                .withMessageContaining("\n  catalogue:");
    }

    @Test
    void tellWhatWasLeftOut() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(read("\"coarses\": []}")).isLossless())
                .withMessageStartingWith("Expecting all to be read, but something was left out\n\n")
                .withMessageContaining("property_unknown  catalogue school  /coarses");
    }

    @Test
    void refuseToBeGladThatARuleFoundNothingWhichRestsOnWhatWasLeftOut() {
        ReadResult result = read("\"clusters\": [{\"id\": \"robots\", \"title\": {\"en\": \"Robots\"}}],"
                + " \"courses\": [{\"id\": \"c\"}, {\"id\": \"d\", \"title\": {\"en\": \"D\"}}]}");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(result).hasNoFinding("cluster_empty"))
                .withMessageStartingWith(
                        "Expecting no cluster_empty, but nobody knows as long as not all can be read\n\n")
                .withMessageContaining("property_missing  course c  /courses/0/title");
    }

    @Test
    void refuseASlipOfThePen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(read("\"courses\": []}")).hasNoFinding("text_blanc"))
                .withMessage("Code must be that of a rule, such as text_blank: text_blanc");
    }
}
