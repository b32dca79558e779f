package org.caseledger.ops.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way for people to sign in for pages, besides the click of the demonstration. */
public interface PageDoor {

    /** Adds what it needs to the filters in front of the pages. */
    void open(HttpSecurity pages);
}
