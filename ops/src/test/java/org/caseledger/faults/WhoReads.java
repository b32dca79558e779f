package org.caseledger.faults;

import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Somebody who reads by API, and by pages where there is a door for them. */
record WhoReads(String name, StaffId staff, Api api, @Nullable Pages pages) {

    private static final String API = "/api/v1";

    /** Whether this reader can ask there at all. */
    boolean reaches(String address) {
        return address.startsWith(API) || pages != null;
    }

    Api.Reply get(String address) {
        return address.startsWith(API) || pages == null
                ? api.get(staff, address)
                : pages.open(address);
    }

    /** Looks for somebody, by API and by page. */
    String searches(String terms) {
        String found = api.tries(staff, "/search", Map.of("terms", terms)).body();
        return pages == null ? found : found + pages.post("/search", "terms=" + terms).body();
    }
}
