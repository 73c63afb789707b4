package ro.reazem.services.community;

import java.util.List;

/** What the integrated team knows of a home (datele gospodăriei): where it is, how many live there, what is missing. */
record HomeFacts(int siruta, String address, int members, List<HomeFlag> flags, String facts) {}
