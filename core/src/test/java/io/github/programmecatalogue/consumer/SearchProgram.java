package io.github.programmecatalogue.consumer;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.search.CatalogueSearch;
import io.github.programmecatalogue.value.LocalizedText;

/** Asks an index, and then a search, and prints what either says. */
final class SearchProgram {

    private SearchProgram() {}

    public static void main(String[] args) {
        Catalogue catalogue = Catalogue.builder()
                .id("school")
                .title(LocalizedText.of("en", "School"))
                .language("en")
                .addCourse(Course.builder()
                        .id("robotics")
                        .title(LocalizedText.of("en", "Robotics"))
                        .build())
                .build();
        System.out.println("listed " + CatalogueIndex.of(catalogue).courses().count());
        try {
            System.out.println(
                    "found " + CatalogueSearch.of(catalogue).courses("robot").size());
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
