package org.example.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.programmecatalogue.jackson.CatalogueModule;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** A server of Spring Boot, where nothing was configured for catalogues. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CatalogueControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper mapper;

    @Test
    void hasTheModule() {
        assertTrue(mapper.registeredModules().stream().anyMatch(CatalogueModule.class::isInstance));
    }

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
        assertEquals("[\"courses[0].title[en]: The text must not be blank\"]", response.body());
    }

    @Test
    void refusesWhatHasNoMeaning() throws Exception {
        assertEquals(400, post(catalogue("Robotics").replace("robotics", "no id")).statusCode());
    }

    private static String catalogue(String title) {
        return "{\"formatVersion\": \"1.0\", \"id\": \"our-school\", \"title\": {\"en\": \"Our school\"},"
                + " \"language\": \"en\", \"courses\": [{\"id\": \"robotics\", \"title\": {\"en\": \"" + title + "\"}}]}";
    }

    private HttpResponse<String> post(String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/catalogues"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
