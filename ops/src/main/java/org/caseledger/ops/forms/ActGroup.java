package org.caseledger.ops.forms;

import org.caseledger.command.http.Act;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Acts under one heading of a page; {@code stream} is null where they begin something. */
public record ActGroup(String heading, @Nullable UUID stream, List<Act> acts) {

    /** Whether any of them is blocked now. */
    public boolean blocked(Set<String> names) {
        return acts.stream().map(Act::name).anyMatch(names::contains);
    }
}
