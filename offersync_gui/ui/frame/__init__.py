"""The frame around the sections: navigation, header, status bar and the first start."""
