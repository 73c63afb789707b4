package ro.reazem.platform.parameters;

import java.util.UUID;

/** What an officer enters for a parameter: the value, where it comes from, and how well that is known. */
record NewValue(String value, Standing standing, String act, String article, String source, UUID key) {}
