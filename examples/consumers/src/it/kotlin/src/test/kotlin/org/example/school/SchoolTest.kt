package org.example.school

import io.github.programmecatalogue.jackson.CatalogueModule
import io.github.programmecatalogue.model.Catalogue
import io.github.programmecatalogue.model.Course
import io.github.programmecatalogue.model.Level
import io.github.programmecatalogue.validation.CatalogueValidator
import io.github.programmecatalogue.value.LocalizedText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import tools.jackson.databind.json.JsonMapper

/** A program in Kotlin, where getters are properties, and where nothing is null that is not said to be. */
class SchoolTest {

    private val robotics: Course = Course.builder()
        .id("robotics")
        .title(LocalizedText.of("en", "Robotics"))
        .level(Level.BASIC)
        .addPrerequisite("algorithms")
        .build()

    private val school: Catalogue = Catalogue.builder()
        .id("our-school")
        .title(LocalizedText.of("en", "Our school"))
        .language("en")
        .addCourse(robotics)
        .build()

    @Test
    fun `reads getters as properties`() {
        val title: LocalizedText = robotics.title
        assertEquals("Robotics", title.asMap().values.single())
        assertEquals("robotics", school.courses.single().id.toString())
        assertEquals(Level.BASIC, robotics.level.orElseThrow())
    }

    @Test
    fun `validates and writes what it builds`() {
        val report = CatalogueValidator.standard().validate(school)
        assertEquals(listOf("reference_not_found"), report.findings.map { it.code }.filter { it.startsWith("ref") })
        val mapper = JsonMapper.builder().addModule(CatalogueModule()).build()
        assertEquals(school, mapper.readValue(mapper.writeValueAsString(school), Catalogue::class.java))
    }
}
