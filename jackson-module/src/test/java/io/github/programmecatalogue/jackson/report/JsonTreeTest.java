package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonTreeTest {

    @ParameterizedTest
    @CsvSource({
        "0x7F, \\u007f",
        "0x9B, \\u009b",
        "0x2028, \\u2028",
        "0x202E, \\u202e",
        "0xD800, \\ud800",
        "0xDC00, \\udc00",
        "0xE0041, \\udb40\\udc41"
    })
    void escapesWhatActsOnATerminal(int codePoint, String escaped) throws IOException {
        String title = "Й🎧" + Character.toString(codePoint) + "b";

        String json = write(title);

        assertThat(json).contains("\"Й🎧" + escaped + "b\"").endsWith("}\n");
        assertThat(new JsonMapper().readTree(json).at("/title").asString()).isEqualTo(title);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
    }

    @Test
    void leavesWhatOnlyShowsAsItIs() throws IOException {
        assertThat(write("👩‍💻 می\u200cخواهم\n")).contains("\"👩‍💻 می\u200cخواهم\\n\"");
    }

    private static String write(String title) throws IOException {
        StringWriter out = new StringWriter();
        JsonTree.write(JsonTree.object().put("title", title), out);
        return out.toString();
    }
}
