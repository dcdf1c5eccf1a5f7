package io.github.programmecatalogue.examples.seattle;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program as their file has it: every property a text, whatever it tells.
 *
 * @param id such as {@code fire-cadets-15-22}
 * @param organizationName who runs it
 * @param programDescription a sentence about it
 * @param activityName what it is called
 * @param activityDescription what there is to say about it
 * @param location a town, an address or the name of a building
 * @param ageRange such as "18 yrs +", "Grades 9-12" or "Varies"
 * @param dates such as "August 5 – August 28, 2025" or "Mid-June to Labor Day"
 * @param day such as "Mon, Sat"
 * @param times such as "7 PM - 12 AM"
 * @param cost what one pays, or earns
 * @param url its web page
 * @param lastUpdated a day
 */
record YouthProgram(
        String id,
        String organizationName,
        String programDescription,
        String activityName,
        String activityDescription,
        String location,
        String ageRange,
        String dates,
        String day,
        String times,
        String cost,
        String url,
        String lastUpdated) {

    /** Passes over nothing: what their next file has more or less is known before it is lost. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** The programs in a file of theirs. */
    static List<YouthProgram> readAll(InputStream file) {
        return MAPPER.readValue(file, new TypeReference<List<YouthProgram>>() {});
    }

    /** The programs in the file that comes with this example. */
    static List<YouthProgram> readAll() {
        return readAll(Objects.requireNonNull(YouthProgram.class.getResourceAsStream("youth-programs.json")));
    }
}
