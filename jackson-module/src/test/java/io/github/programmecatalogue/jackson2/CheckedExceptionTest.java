package io.github.programmecatalogue.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.Workload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What Jackson 2 throws passes through codecs, which know of no checked exceptions, as what it was. */
class CheckedExceptionTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CatalogueModule()).build();
    private static final JsonMapper UNWRAPPING = JsonMapper.builder()
            .addModule(new CatalogueModule())
            .disable(DeserializationFeature.WRAP_EXCEPTIONS)
            .build();

    @Test
    void isThatOfAFileThatCannotBeRead() throws IOException {
        InputStream beginning = new ByteArrayInputStream("{\"a\":[1,".getBytes(StandardCharsets.UTF_8));
        InputStream rest = InputStream.nullInputStream();
        rest.close();
        assertThatThrownBy(() -> JSON.readValue(new SequenceInputStream(beginning, rest), Extensions.class))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    @Test
    void isThatOfAFileThatCannotBeWritten() throws IOException {
        OutputStream closed = OutputStream.nullOutputStream();
        closed.close();
        Extensions large = Extensions.of("a", "x".repeat(100_000));
        assertThatThrownBy(() -> JSON.writeValue(closed, large))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    @Test
    void isWrappedWhereItCanHaveNoPath() {
        JsonMappingException exception = catchThrowableOfType(
                JsonMappingException.class, () -> JSON.readValue("{\"hours\": nope}", Workload.class));
        assertThat(exception)
                .isNotInstanceOf(MismatchedInputException.class)
                .hasCauseInstanceOf(StreamReadException.class);
        assertThat(exception.getPathReference()).endsWith("Workload[\"hours\"]");
        assertThat(exception.getLocation().getColumnNr()).isEqualTo(11);
        assertThat(exception).hasMessageStartingWith("Unrecognized token 'nope'");
    }

    @Test
    void isThatOfTheParserWhereThereIsNoPath() {
        assertThatThrownBy(() -> JSON.readValue("{nope}", Workload.class)).isInstanceOf(StreamReadException.class);
    }

    @Test
    void isThatOfTheParserWhereTheHostForbidsToWrapIt() {
        assertThatThrownBy(() -> UNWRAPPING.readValue("{\"hours\": nope}", Workload.class))
                .isInstanceOf(StreamReadException.class);
        assertThatThrownBy(() -> UNWRAPPING.readValue("{\"hours\": true}", Workload.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Workload[\"hours\"]");
    }
}
