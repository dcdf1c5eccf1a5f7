package io.github.programmecatalogue.picture;

import java.util.ArrayList;
import java.util.List;

/** Which nodes of a diagram each cluster has. */
final class ClusterMembers {

    private ClusterMembers() {}

    /** The places of nodes by the place of their cluster. */
    static List<List<Integer>> of(Diagram diagram) {
        List<List<Integer>> members = new ArrayList<>();
        diagram.clusters().forEach(cluster -> members.add(new ArrayList<>()));
        for (int place = 0; place < diagram.nodes().size(); place++) {
            int cluster = diagram.nodes().get(place).cluster();
            if (cluster >= 0) {
                members.get(cluster).add(place);
            }
        }
        return members;
    }
}
