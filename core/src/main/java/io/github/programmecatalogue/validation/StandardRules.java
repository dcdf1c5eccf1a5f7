package io.github.programmecatalogue.validation;

import java.util.List;

/** The library's rules beyond a field, in the order of the rule reference. */
final class StandardRules {

    private static final List<Rule> ALL = List.of(
            new WeeklyLoadImplausible(),
            new SelfReference(),
            new DescriptionMissing(),
            new SummaryMissing(),
            new DescriptionRepeatsTitle(),
            new TranslationIncomplete(),
            new AgeRangeMissing(),
            new LevelMissing(),
            new WorkloadMissing(),
            new LanguageMissing(),
            new OutcomeMissing(),
            new PeriodMissing(),
            new EnrolmentAfterEnd(),
            new SessionInverted(),
            new SessionAtNight(),
            new SessionOutsidePeriod(),
            new SessionOverlap(),
            new VenueMissing(),
            new PlacesExceedCapacity(),
            new IdDuplicate(),
            new ReferenceNotFound(),
            new ReferenceExternal(),
            new ReferenceToArchived(),
            new PrerequisiteCycle(),
            new PrerequisiteLoop(),
            new CompetencyCycle(),
            new ProviderCycle(),
            new PartCycle(),
            new PrerequisiteTooOld(),
            new PrerequisiteOlder(),
            new PrerequisiteAgeGap(),
            new PrerequisiteLevelAbove(),
            new PrerequisiteRedundant(),
            new CompetencyNotTaughtBefore(),
            new ProficiencyExceedsScale(),
            new ModuleWithoutWhole(),
            new PartAgeOutsideWhole(),
            new DefaultLanguageMissing(),
            new ClusterMissing(),
            new ProviderMissing(),
            new OfferingAgeOutsideCourse(),
            new OfferingOutsideValidity(),
            new OfferingStatusStale(),
            new EnrolmentStatusStale(),
            new CourseValidityEnded(),
            new DirectionMismatch(),
            new CourseDuplicate(),
            new DescriptionShared(),
            new ClusterEmpty(),
            new ClusterWithoutEntry(),
            new CompetencyNotTaught(),
            new InitiativeUnused(),
            new FrameworkUnused(),
            new AgeGroupNotCovered(),
            new AgeGap(),
            new CatalogueEmpty());

    private StandardRules() {}

    /** The rules of one kind that run unless turned off, those of errors or those of advice. */
    static <R extends Rule> List<R> of(Class<R> kind, boolean advice) {
        return ALL.stream()
                .filter(rule -> rule.isOnByDefault() && (rule.getSeverity() != Severity.ERROR) == advice)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static List<Rule> all() {
        return ALL;
    }
}
