package org.caseledger.command.http;

import org.caseledger.events.value.SignedIn;

import java.util.Locale;

/** One act that was asked for and could be read. */
record Asked(SignedIn who, Act act, RequestReading.Read read, Locale locale) {}
