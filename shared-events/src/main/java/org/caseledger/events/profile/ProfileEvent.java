package org.caseledger.events.profile;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;

import java.util.List;
import java.util.UUID;

/** The stream of what a municipality decided for itself. */
public sealed interface ProfileEvent extends LedgerEvent
        permits ProfileDecided,
                ProfileSettingsDecided,
                TextVersionPublished,
                AccessPolicyPublished {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(ProfileDecided.class, "profile-decided"),
                    entry(ProfileSettingsDecided.class, "profile-settings-decided"),
                    entry(TextVersionPublished.class, "text-version-published"),
                    entry(AccessPolicyPublished.class, "access-policy-published"));

    MunicipalityCode municipality();

    @Override
    default UUID streamId() {
        return StreamIds.profile(municipality());
    }
}
