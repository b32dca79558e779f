package org.caseledger.query.search;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.query.gate.Look;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One person of one file, by the keys of what was told of them. */
record Findable(FileId file, PersonId person, List<Value> values) {

    /** By what a value is found. */
    sealed interface Key {
        record Name(SearchKey key) implements Key {}

        record Place(SearchKey key) implements Key {}

        record Number(String digits) implements Key {}

        record Day(Occurred known) implements Key {}

        /** What a name looks like, for telling of names that are taken for one another. */
        record Appearance(String shape) implements Key {}
    }

    /** One value as it was sealed, and its keys. */
    record Value(What what, Stored<?> stored, List<Key> keys) {

        UUID labelId() {
            return stored.sealed().envelope().labelId();
        }
    }

    /** A sealed value with its type, so that the gate can open it for a reader. */
    record Stored<T>(Sealed<T> sealed, Class<T> type) {

        Labelled<T> openedBy(Look look) {
            return look.open(sealed, type);
        }
    }

    Stream<Value> of(What what) {
        return values.stream().filter(value -> value.what() == what);
    }

    /** What was told last of this kind. */
    @Nullable Value latest(What what) {
        return of(what).reduce((_, later) -> later).orElse(null);
    }
}
