package org.caseledger.ops.demo;

import org.caseledger.events.value.StaffId;

/**
 * A fictional member of staff behind one door of the sign-in page.
 *
 * @param name the key of the user in forms and tools
 * @param title what the door says
 * @param can what this user comes to do, in one line
 * @param home the page the door opens
 */
public record DemonstrationUser(String name, String title, String can, StaffId staff, String home) {

    /** Somebody of the stories who has no door and comes with a token only. */
    static DemonstrationUser byToken(String name, StaffId staff) {
        return new DemonstrationUser(name, name, "", staff, "/");
    }
}
