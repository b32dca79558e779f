package org.caseledger.query.misuse;

import org.caseledger.events.value.Capacity;
import org.caseledger.query.gate.RecordedLook;

import java.util.List;

/** Files that the reader's agency has left, or looks of somebody without a post: tried or done. */
final class AfterTheRoleEnded implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.readers().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.AFTER_THE_ROLE_ENDED,
                                        reader.staff(),
                                        null,
                                        reader.only(seen -> isOver(seen, month)).looks().size())
                                .stream())
                .toList();
    }

    private static boolean isOver(RecordedLook seen, Month month) {
        var look = seen.look();
        return look.capacity() == null
                || (look.capacity() != Capacity.REVIEWER
                        && look.files().size() == 1
                        && month.tie(seen, look.files().getFirst()) == Ties.Tie.WAS_IN
                        && !month.ties().recordedIn(look.staff(), look.files().getFirst()));
    }
}
