package org.caseledger.command.sharing;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AttendanceRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.StaffId;

/**
 * Rule: a conference's statute lets an agency know what concerns the persons of an agenda item when
 * somebody of that agency was picked or asked to attend it.
 */
public final class SharedInAnItem {
    private SharedInAnItem() {}

    /** Looks among the items of the file. */
    static Ground check(Passing passing, LegalBasis basis, Circumstances now) {
        return now.facts().findAll(ItemRegister.ITEM, Lookups.file(passing.file())).stream()
                .filter(item -> item.value().basis() == basis)
                .filter(item -> covers(item, passing, now))
                .findFirst()
                .map(SharedInAnItem::ground)
                .orElseGet(() -> new Ground.Lacking(Lack.ITEM_WITH_THE_RECEIVER));
    }

    /** Whether the item is about these persons of the file and the receiver attends it. */
    public static boolean covers(Fact<ItemRegister.Item> item, Passing passing, Circumstances now) {
        return item.value().fileId().equals(passing.file())
                && ItemRegister.isDealtWith(ItemId.of(item.key()), now.facts())
                && item.value().subjects().containsAll(passing.persons())
                && attends(passing.to(), ItemId.of(item.key()), now);
    }

    /** The item as what an act relies on. */
    public static Ground ground(Fact<ItemRegister.Item> item) {
        return new Ground.InItem(ItemId.of(item.key()), item.value().event());
    }

    private static boolean attends(AgencyId agency, ItemId item, Circumstances now) {
        return now.facts().values(AttendanceRegister.ATTENDANCE, Lookups.item(item)).stream()
                .filter(attendance -> attendance.selected() || attendance.invited())
                .anyMatch(attendance -> worksFor(agency, attendance.staffId(), now));
    }

    private static boolean worksFor(AgencyId agency, StaffId staff, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, now.today())
                .filter(post -> post.agencyId().equals(agency))
                .isPresent();
    }
}
