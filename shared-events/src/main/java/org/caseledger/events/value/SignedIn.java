package org.caseledger.events.value;

/** Who is signed in, as the log-in proved it. What that person may do is looked up in the ledger. */
public record SignedIn(MunicipalityCode municipality, StaffId staff) {}
