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
                metadataThen(
                        PROVIDERS, INITIATIVES, FRAMEWORKS, COMPETENCIES, CLUSTERS, AGE_GROUPS, COURSES, OFFERINGS));
    }

    @Override
    Catalogue.Builder draft() {
        return Catalogue.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Catalogue.Builder catalogue) {
        return switch (name) {
            case FORMAT_VERSION -> FormatVersionCodec.INSTANCE.read(source) != null;
            case ID -> set(source, IdCodec.<Catalogue>of(), catalogue, Catalogue.Builder::id);
            case ALTERNATE_IDS -> set(source, StringMapCodec.INSTANCE, catalogue, Catalogue.Builder::alternateIds);
            case TITLE -> set(source, LocalizedTextCodec.INSTANCE, catalogue, Catalogue.Builder::title);
            case DESCRIPTION -> set(source, LocalizedTextCodec.INSTANCE, catalogue, Catalogue.Builder::description);
            case LANGUAGE -> set(source, LanguageTagCodec.INSTANCE, catalogue, Catalogue.Builder::language);
            case PUBLISHER -> set(source, LocalizedTextCodec.INSTANCE, catalogue, Catalogue.Builder::publisher);
            case PUBLISHED_ON -> set(source, TimeCodec.DATE, catalogue, Catalogue.Builder::publishedOn);
            case URL -> set(source, PlainTextCodec.INSTANCE, catalogue, Catalogue.Builder::url);
            case LICENSE -> set(source, PlainTextCodec.INSTANCE, catalogue, Catalogue.Builder::license);
            case MODIFIED -> set(source, TimeCodec.INSTANT, catalogue, Catalogue.Builder::modified);
            case EXTENSIONS -> set(source, ExtensionsCodec.INSTANCE, catalogue, Catalogue.Builder::extensions);
            case PROVIDERS -> addEach(source, ProviderCodec.INSTANCE, catalogue, Catalogue.Builder::addProvider);
            case INITIATIVES -> addEach(source, InitiativeCodec.INSTANCE, catalogue, Catalogue.Builder::addInitiative);
            case FRAMEWORKS ->
                addEach(source, CompetencyFrameworkCodec.INSTANCE, catalogue, Catalogue.Builder::addFramework);
            case COMPETENCIES -> addEach(source, CompetencyCodec.INSTANCE, catalogue, Catalogue.Builder::addCompetency);
            case CLUSTERS -> addEach(source, ClusterCodec.INSTANCE, catalogue, Catalogue.Builder::addCluster);
            case AGE_GROUPS -> addEach(source, AgeGroupCodec.INSTANCE, catalogue, Catalogue.Builder::addAgeGroup);
            case COURSES -> addEach(source, CourseCodec.INSTANCE, catalogue, Catalogue.Builder::addCourse);
            case OFFERINGS -> addEach(source, OfferingCodec.INSTANCE, catalogue, Catalogue.Builder::addOffering);
            default -> throw unhandled(name);
        };
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
