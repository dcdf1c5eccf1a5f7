package io.github.programmecatalogue.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.programmecatalogue.jackson.CatalogueSchema;
import io.github.programmecatalogue.model.Catalogue;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms of a catalogue hold the same, or else their times could not be compared. */
class FormsTest {

    private static final Catalogue CATALOGUE = GeneratedCatalogue.of(7, 500);
    private static final byte[] JSON = Mappers.library().writeValueAsBytes(CATALOGUE);
    private static final JsonMapper RECORDS = Mappers.records()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void theLibraryReadsWhatItWrote() {
        assertThat(Mappers.library().readValue(JSON, Catalogue.class)).isEqualTo(CATALOGUE);
    }

    @Test
    void plainRecordsLoseNothing() {
        PlainRecords.Catalogue plain = RECORDS.readValue(JSON, PlainRecords.Catalogue.class);

        assertThat(plain.courses()).hasSize(500);
        assertThat(RECORDS.writeValueAsString(plain))
                .isEqualTo(Mappers.library().writeValueAsString(CATALOGUE));
    }

    @Test
    void jackson2ReadsAndWritesTheSame() throws IOException {
        assertThat(Jackson2Mappers.library().readValue(JSON, Catalogue.class)).isEqualTo(CATALOGUE);
        assertThat(Jackson2Mappers.library().writeValueAsBytes(CATALOGUE)).isEqualTo(JSON);
        assertThat(Jackson2Mappers.records().readValue(JSON, PlainRecords.Catalogue.class))
                .isEqualTo(RECORDS.readValue(JSON, PlainRecords.Catalogue.class));
    }

    @Test
    void theSchemaTakesTheTree() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(CatalogueSchema.json())
                        .validate(RECORDS.readTree(JSON)))
                .isEmpty();
    }

    @Test
    void annotatedRecordsLoseNothing() {
        AnnotatedRecords.Catalogue annotated = RECORDS.readValue(JSON, AnnotatedRecords.Catalogue.class);

        assertThat(annotated.courses()).hasSize(500);
        assertThat(RECORDS.readTree(RECORDS.writeValueAsString(annotated))).isEqualTo(RECORDS.readTree(JSON));
    }

    @Test
    void annotatedRecordsAreValid() {
        assertThat(AnnotatedValidation.validator().validate(RECORDS.readValue(JSON, AnnotatedRecords.Catalogue.class)))
                .isEmpty();
    }

    @Test
    void annotatedRecordsAreCheckedDownToTheTextsOfACourse() {
        String damaged = """
                {"formatVersion": "1.0", "id": "c", "title": {"en": "Courses"}, "language": "en", "courses": [
                  {"id": "a b", "title": {"en": " "}, "kind": "programme", "status": "published",
                   "ageRange": {"min": -1}, "prerequisites": [{"anyOf": [], "strength": "required"}]}]}
                """;

        assertThat(AnnotatedValidation.validator()
                        .validate(RECORDS.readValue(damaged, AnnotatedRecords.Catalogue.class)))
                .extracting(ConstraintViolation::getPropertyPath)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "courses[0].id",
                        "courses[0].title[en].<map value>",
                        "courses[0].ageRange.min",
                        "courses[0].prerequisites[0].anyOf");
    }
}
