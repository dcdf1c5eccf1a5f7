package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Catalogue;

/** Reads and writes a catalogue: what it says of itself, then what it lists. */
final class CatalogueCodec extends MetadataCodec<Catalogue, Catalogue.Builder> {

    static final CatalogueCodec INSTANCE = new CatalogueCodec();

    private static final String PROVIDERS = "providers";
    private static final String INITIATIVES = "initiatives";
    private static final String FRAMEWORKS = "frameworks";
    private static final String COMPETENCIES = "competencies";
    private static final String CLUSTERS = "clusters";
    private static final String AGE_GROUPS = "ageGroups";
    private static final String COURSES = "courses";
    private static final String OFFERINGS = "offerings";

    private CatalogueCodec() {
        super(
                Catalogue.class,
                new PropertyTable<Catalogue.Builder>()
                        .value(FORMAT_VERSION, FormatVersionCodec.INSTANCE, (catalogue, version) -> {})
                        .value(ID, IdCodec.<Catalogue>of(), Catalogue.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, Catalogue.Builder::alternateIds)
                        .value(TITLE, LocalizedTextCodec.INSTANCE, Catalogue.Builder::title)
                        .value(DESCRIPTION, LocalizedTextCodec.INSTANCE, Catalogue.Builder::description)
                        .value(LANGUAGE, LanguageTagCodec.INSTANCE, Catalogue.Builder::language)
                        .value(PUBLISHER, LocalizedTextCodec.INSTANCE, Catalogue.Builder::publisher)
                        .value(PUBLISHED_ON, TimeCodec.DATE, Catalogue.Builder::publishedOn)
                        .value(URL, PlainTextCodec.INSTANCE, Catalogue.Builder::url)
                        .value(LICENSE, PlainTextCodec.INSTANCE, Catalogue.Builder::license)
                        .value(MODIFIED, TimeCodec.INSTANT, Catalogue.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, Catalogue.Builder::extensions)
                        .list(PROVIDERS, ProviderCodec.INSTANCE, Catalogue.Builder::addProvider)
                        .list(INITIATIVES, InitiativeCodec.INSTANCE, Catalogue.Builder::addInitiative)
                        .list(FRAMEWORKS, CompetencyFrameworkCodec.INSTANCE, Catalogue.Builder::addFramework)
                        .list(COMPETENCIES, CompetencyCodec.INSTANCE, Catalogue.Builder::addCompetency)
                        .list(CLUSTERS, ClusterCodec.INSTANCE, Catalogue.Builder::addCluster)
                        .list(AGE_GROUPS, AgeGroupCodec.INSTANCE, Catalogue.Builder::addAgeGroup)
                        .list(COURSES, CourseCodec.INSTANCE, Catalogue.Builder::addCourse)
                        .list(OFFERINGS, OfferingCodec.INSTANCE, Catalogue.Builder::addOffering)
                        .requiring(FORMAT_VERSION, ID, TITLE, LANGUAGE));
    }

    @Override
    Catalogue.Builder draft() {
        return Catalogue.builder();
    }

    @Override
    Catalogue build(Catalogue.Builder catalogue) {
        return catalogue.build();
    }

    @Override
    public void writeMembers(Catalogue catalogue, TokenSink sink) {
        putMetadata(catalogue, sink);
        putEach(sink, PROVIDERS, ProviderCodec.INSTANCE, catalogue.getProviders());
        putEach(sink, INITIATIVES, InitiativeCodec.INSTANCE, catalogue.getInitiatives());
        putEach(sink, FRAMEWORKS, CompetencyFrameworkCodec.INSTANCE, catalogue.getFrameworks());
        putEach(sink, COMPETENCIES, CompetencyCodec.INSTANCE, catalogue.getCompetencies());
        putEach(sink, CLUSTERS, ClusterCodec.INSTANCE, catalogue.getClusters());
        putEach(sink, AGE_GROUPS, AgeGroupCodec.INSTANCE, catalogue.getAgeGroups());
        putEach(sink, COURSES, CourseCodec.INSTANCE, catalogue.getCourses());
        putEach(sink, OFFERINGS, OfferingCodec.INSTANCE, catalogue.getOfferings());
    }
}
