package io.github.programmecatalogue.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void buildsACatalogue() {
        assertThat(Printed.by(BuildCatalogue::main)).isEqualTo("{en=Robotics, ru=Робототехника}\n");
    }

    @Test
    void validatesACatalogue() {
        assertThat(Printed.by(ValidateCatalogue::main))
                .startsWith("valid: false, warnings: 2\n")
                .contains("""
                        reference_not_found at /courses/0/prerequisites/0/anyOf/0
                          The reference must name something in the catalogue: algorithms is not in /courses
                        """);
    }

    @Test
    void writesAFileAndReadsIt() {
        assertThat(Printed.by(CatalogueFiles::main))
                .contains("reference_not_found  /courses/0/prerequisites/0/anyOf/0  ")
                .endsWith("nothing lost: true\nunchanged: true\n");
    }

    @Test
    void writesAndReadsACatalogue() {
        assertThat(Printed.by(CatalogueJson::main))
                .startsWith("{\"formatVersion\":\"1.0\",\"id\":\"our-school\",")
                .endsWith("}\nunchanged: true\nrobotics for ages 12-17\n");
    }

    @Test
    void asksTheSample() {
        assertThat(Printed.by(arguments -> AskCatalogue.main(new String[] {"../data/st-petersburg.json"})))
                .isEqualTo("""
                        {en=Robotics and Programming, ru=Робототехника и программирование}
                        {en=Workshop: Robotics and Programming, ru=Мастер-класс: Робототехника и программирование}
                        {en=Project Robotics, ru=Проектная робототехника}
                        algorithms-and-logic at 9 → programming-in-c at 12 → cpp at 13, 360 hours
                        no path: cpp → programming-in-c: for 12-15, reached at 16
                        """);
    }
}
