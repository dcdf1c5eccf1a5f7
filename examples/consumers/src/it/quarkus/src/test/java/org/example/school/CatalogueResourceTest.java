package org.example.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A server of Quarkus, whose mapper was given the module. */
@QuarkusTest
class CatalogueResourceTest {

    private static final String BLANK = """
            {"field":"take.arg0.courses[0].title[en]","message":"The text must not be blank"}
            """.strip();

    @TestHTTPResource("/catalogues")
    URI catalogues;

    @Test
    void takesWhatIsWell() throws Exception {
        HttpResponse<String> response = post(catalogue("Robotics"));
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("\"title\":{\"en\":\"Robotics\"}"), response.body());
    }

    @Test
    void namesTheTitleThatIsBlank() throws Exception {
        HttpResponse<String> response = post(catalogue(" "));
        assertEquals(400, response.statusCode(), response.body());
        assertTrue(response.body().contains(BLANK), response.body());
    }

    @Test
    void namesThePrerequisiteThatLeadsNowhere() throws Exception {
        String course = "\"id\": \"robotics\"";
        String waiting = course + ", \"prerequisites\": [{\"anyOf\": [\"nothing\"]}]";
        HttpResponse<String> response = post(catalogue("Robotics").replace(course, waiting));
        assertEquals(400, response.statusCode(), response.body());
        assertTrue(response.body().contains("take.arg0.courses[0].prerequisites[0]"), response.body());
    }

    @Test
    void refusesWhatHasNoMeaning() throws Exception {
        assertEquals(400, post(catalogue("Robotics").replace("robotics", "no id")).statusCode());
    }

    @Test
    void refusesAPropertyThatIsMisspelt() throws Exception {
        assertEquals(400, post(catalogue("Robotics").replace("courses", "coursse")).statusCode());
    }

    private static String catalogue(String title) {
        return "{\"formatVersion\": \"1.0\", \"id\": \"our-school\", \"title\": {\"en\": \"Our school\"},"
                + " \"language\": \"en\", \"courses\": [{\"id\": \"robotics\", \"title\": {\"en\": \"" + title + "\"}}]}";
    }

    private HttpResponse<String> post(String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(catalogues)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
