package io.github.programmecatalogue.query;

import java.util.List;
import java.util.Optional;

/** Whether there is a way for a pupil to a goal: a {@link LearningPath}, or {@link NoLearningPath} and why. */
public sealed interface PathAnswer permits LearningPath, NoLearningPath {

    /**
     * The way.
     *
     * @return a path; empty if none was found
     */
    Optional<LearningPath> getPath();

    /**
     * What is in the way.
     *
     * @return at least one gate if no path was found; empty otherwise
     */
    List<ShutGate> getShutGates();
}
