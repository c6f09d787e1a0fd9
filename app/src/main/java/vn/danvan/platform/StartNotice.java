package vn.danvan.platform;

import java.util.List;

/** Lines for whoever starts the program, printed below its address once it is ready. */
public interface StartNotice {

    List<String> lines();
}
