package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Map;

/** A small catalogue, whole and in entries. */
final class Academy {

    static final Course CPP = course("cpp");

    static final Course JAVA = course("java");

    static final Cluster SOFTWARE = Cluster.builder()
            .id("software")
            .title(LocalizedText.of("en", "Software"))
            .build();

    static final Catalogue CATALOGUE = Catalogue.builder()
            .id("academy")
            .title(LocalizedText.of("en", "Academy \uD83E\uDD16", "ru", "Академия"))
            .language("en")
            .extensions(Extensions.of("x", List.of(List.of(), Map.of())))
            .addCluster(SOFTWARE)
            .addCourse(CPP)
            .addCourse(JAVA)
            .build();

    static final CatalogueEntry.Header HEADER = new CatalogueEntry.Header(CatalogueHeader.of(CATALOGUE));

    static final CatalogueEntry.Member CLUSTER = new CatalogueEntry.Member(Section.CLUSTERS, 0, SOFTWARE);

    static final CatalogueEntry.Member FIRST_COURSE = new CatalogueEntry.Member(Section.COURSES, 0, CPP);

    static final CatalogueEntry.Member SECOND_COURSE = new CatalogueEntry.Member(Section.COURSES, 1, JAVA);

    private Academy() {}

    /** A course that has nothing but a title. */
    static Course course(String id) {
        return Course.builder().id(id).title(LocalizedText.of("en", id)).build();
    }
}
