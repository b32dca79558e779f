package org.caseledger.events.register;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

/** The words by which register entries are found when their key is not known. */
public final class Lookups {

    private Lookups() {}

    public static String file(FileId file) {
        return "file:" + file;
    }

    public static String person(PersonId person) {
        return "person:" + person;
    }

    public static String agency(AgencyId agency) {
        return "agency:" + agency;
    }

    public static String staff(StaffId staff) {
        return "staff:" + staff;
    }

    public static String supportCase(CaseId supportCase) {
        return "case:" + supportCase;
    }

    public static String item(ItemId item) {
        return "item:" + item;
    }

    public static String sitting(SittingId sitting) {
        return "sitting:" + sitting;
    }

    public static String body(BodyId body) {
        return "body:" + body;
    }
}
