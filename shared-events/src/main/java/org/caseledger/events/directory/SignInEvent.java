package org.caseledger.events.directory;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;

import java.util.List;

/** The part of the directory about who may sign in with an account here, and who pledged secrecy. */
public sealed interface SignInEvent extends DirectoryEvent
        permits SecrecyPledged, AccountOpened, AccountClosed, SignInReset {

    /** The permanent names of this part of the stream. */
    List<CatalogueEntry> NAMES =
            List.of(
                    entry(SecrecyPledged.class, "secrecy-pledged"),
                    entry(AccountOpened.class, "account-opened"),
                    entry(AccountClosed.class, "account-closed"),
                    entry(SignInReset.class, "sign-in-reset"));
}
